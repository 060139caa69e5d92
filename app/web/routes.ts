import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const HealthChecksController = () => import('#web/controllers/health_checks_controller')
const DisplaysController = () => import('#web/controllers/displays_controller')
const HomeController = () => import('#web/controllers/home_controller')
const ServicesController = () => import('#web/controllers/services_controller')
const SearchesController = () => import('#web/controllers/searches_controller')
const SearchSuggestionsController = () => import('#web/controllers/search_suggestions_controller')
const DeskSearchesController = () => import('#web/controllers/desk/searches_controller')
const ProfilesController = () => import('#web/controllers/profiles_controller')
const PinnedTilesController = () => import('#web/controllers/pinned_tiles_controller')
const RepresentativesController = () => import('#web/controllers/representatives_controller')
const OfflinePagesController = () => import('#web/controllers/offline_pages_controller')
const DeskController = () => import('#web/controllers/desk_controller')
const DeskTilesController = () => import('#web/controllers/desk/tiles_controller')
const StyleguidesController = () => import('#web/controllers/styleguides_controller')
const ProviderController = () => import('#web/controllers/provider_controller')

// Everyone
router.get('/health', [HealthChecksController, 'show']).as('health')
router.get('/display', [DisplaysController, 'show']).as('displays.show').use(guards.offered())
router.post('/display', [DisplaysController, 'store']).as('displays.store')
router.get('/offline', [OfflinePagesController, 'show']).as('offline').use(guards.offered())

// Whoever is signed in, for the community they look at
router
  .group(() => {
    router.get('/', [PinnedTilesController, 'index']).as('pinned_tiles.index')
    router.post('/', [PinnedTilesController, 'store']).as('pinned_tiles.store')
    router.delete('/', [PinnedTilesController, 'destroy']).as('pinned_tiles.destroy')
  })
  // No plugin has a hyphen in its id, so that this address is no guide's.
  .prefix('/services/home-tiles')
  .use([guards.signedIn(), guards.community()])

// Everyone who looks at a community
router
  .group(() => {
    router.get('/', [HomeController, 'show']).as('home').use(guards.offered())
    router
      .get('/services', [ServicesController, 'index'])
      .as('services.index')
      .use(guards.offered())
    router
      .get('/services/:id', [ServicesController, 'show'])
      .as('services.show')
      .use(guards.offered())
    router.get('/search', [SearchesController, 'show']).as('search')
    router
      .get('/search/suggestions', [SearchSuggestionsController, 'index'])
      .as('search_suggestions.index')
  })
  .use(guards.community())

// Residents
router
  .group(() => {
    router.get('/me', [ProfilesController, 'show']).as('profile')
    router
      .get('/me/family/representatives/create', [RepresentativesController, 'create'])
      .as('representatives.create')
    router
      .post('/me/family/representatives', [RepresentativesController, 'store'])
      .as('representatives.store')
  })
  .use([guards.signedIn(), guards.home()])

// Staff
router
  .group(() => {
    router.get('/', [DeskController, 'show']).as('desk')
    router.get('/search', [DeskSearchesController, 'show']).as('desk.search')
    router
      .get('/search/suggestions', [SearchSuggestionsController, 'index'])
      .as('desk.search_suggestions.index')
    // No plugin has a hyphen in its id, so that this address is nobody's.
    router.get('/plugins/home-tiles', [DeskTilesController, 'show']).as('plugins.tiles.show')
    router.put('/plugins/home-tiles', [DeskTilesController, 'update']).as('plugins.tiles.update')
    router
      .delete('/plugins/home-tiles', [DeskTilesController, 'destroy'])
      .as('plugins.tiles.destroy')
    router.get('/styleguide', [StyleguidesController, 'show']).as('styleguide')
  })
  .prefix('/desk')
  .use(guards.end({ end: 'desk' }))

// Providers
router
  .get('/provider', [ProviderController, 'show'])
  .as('provider')
  .use(guards.end({ end: 'provider' }))
