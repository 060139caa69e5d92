import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const StatementsController = () => import('#points/controllers/statements_controller')
const SealsController = () => import('#points/controllers/seals_controller')

// Everyone
router.get('/points/seals', [SealsController, 'index']).as('points.seals.index')

// Residents
router
  .group(() => {
    router.get('/me/points', [StatementsController, 'index']).as('points.index')
  })
  .use([guards.signedIn(), guards.home()])
