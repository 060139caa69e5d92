import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const StatementsController = () => import('#points/controllers/statements_controller')

// Residents
router
  .group(() => {
    router.get('/me/points', [StatementsController, 'index']).as('points.index')
  })
  .use([guards.signedIn(), guards.home()])
