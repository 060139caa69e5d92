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
const RepresentativesController = () => import('#web/controllers/representatives_controller')
const DeskController = () => import('#web/controllers/desk_controller')
const StyleguidesController = () => import('#web/controllers/styleguides_controller')
const ProviderController = () => import('#web/controllers/provider_controller')
const CockpitController = () => import('#web/controllers/cockpit_controller')

// Everyone
router.get('/health', [HealthChecksController, 'show']).as('health')
router.post('/display', [DisplaysController, 'store']).as('displays.store')

// Everyone who looks at a community
router
  .group(() => {
    router.get('/', [HomeController, 'show']).as('home')
    router.get('/services', [ServicesController, 'index']).as('services.index')
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
    router.get('/styleguide', [StyleguidesController, 'show']).as('styleguide')
  })
  .prefix('/desk')
  .use(guards.end({ end: 'desk' }))

// Providers and leaders
router
  .get('/provider', [ProviderController, 'show'])
  .as('provider')
  .use(guards.end({ end: 'provider' }))
router
  .get('/cockpit', [CockpitController, 'show'])
  .as('cockpit')
  .use(guards.end({ end: 'cockpit' }))
