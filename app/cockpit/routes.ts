import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const CockpitController = () => import('#cockpit/controllers/cockpit_controller')
const FiguresController = () => import('#cockpit/controllers/figures_controller')
const ScreensController = () => import('#cockpit/controllers/screens_controller')
const ScreenRevocationsController = () =>
  import('#cockpit/controllers/screen_revocations_controller')
const PublicScreensController = () => import('#cockpit/controllers/public_screens_controller')

// Leaders
router
  .group(() => {
    router.get('/', [CockpitController, 'show']).as('cockpit')
    router.get('/figures/:name', [FiguresController, 'show']).as('cockpit.figures.show')
    router.get('/screens', [ScreensController, 'index']).as('cockpit.screens.index')
    router.get('/screens/create', [ScreensController, 'create']).as('cockpit.screens.create')
    router.post('/screens/create', [ScreensController, 'store']).as('cockpit.screens.store')
    router
      .post('/screens/:screen_id/revocation', [ScreenRevocationsController, 'store'])
      .as('cockpit.screen_revocations.store')
  })
  .prefix('/cockpit')
  .use(guards.end({ end: 'cockpit' }))

// Whoever stands before a screen
router.get('/screens/:token', [PublicScreensController, 'show']).as('screens.show')
