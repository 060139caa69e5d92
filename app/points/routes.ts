import router from '@adonisjs/core/services/router'

const SealsController = () => import('#points/controllers/seals_controller')

// Everyone
router.get('/points/seals', [SealsController, 'index']).as('points.seals.index')
