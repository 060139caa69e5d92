import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const HomeController = () => import('#web/controllers/home_controller')
const ServicesController = () => import('#web/controllers/services_controller')
const DisplaysController = () => import('#web/controllers/displays_controller')
const HealthChecksController = () => import('#web/controllers/health_checks_controller')
const StyleguidesController = () => import('#web/controllers/styleguides_controller')
const CommunitiesController = () => import('#territories/controllers/communities_controller')
const CommunityChoicesController = () =>
  import('#territories/controllers/community_choices_controller')
const SearchesController = () => import('#web/controllers/searches_controller')
const DevelopmentMessagesController = () =>
  import('#notifications/controllers/development_messages_controller')
const NoticesController = () => import('#notifications/controllers/notices_controller')
const ReadingsController = () => import('#notifications/controllers/readings_controller')
const SignInCodesController = () => import('#identity/controllers/sign_in_codes_controller')
const SessionsController = () => import('#identity/controllers/sessions_controller')
const RegistrationsController = () => import('#identity/controllers/registrations_controller')
const ProfilesController = () => import('#web/controllers/profiles_controller')
const VerificationsController = () => import('#identity/controllers/verifications_controller')
const StatementsController = () => import('#points/controllers/statements_controller')
const ProviderController = () => import('#web/controllers/provider_controller')
const CockpitController = () => import('#web/controllers/cockpit_controller')
const DeskController = () => import('#web/controllers/desk_controller')
const PluginExportsController = () => import('#kernel/controllers/desk/plugin_exports_controller')
const PurgesController = () => import('#kernel/controllers/desk/purges_controller')
const DeskVerificationsController = () =>
  import('#identity/controllers/desk/verifications_controller')
const VerificationDecisionsController = () =>
  import('#identity/controllers/desk/verification_decisions_controller')
const DeskPluginsController = () => import('#kernel/controllers/desk/plugins_controller')
const ActivationsController = () => import('#kernel/controllers/desk/activations_controller')
const BudgetsController = () => import('#kernel/controllers/desk/budgets_controller')
const SettingsController = () => import('#kernel/controllers/desk/settings_controller')
const RetriesController = () => import('#kernel/controllers/desk/retries_controller')
const HomePagesController = () => import('#kernel/controllers/desk/home_pages_controller')
const BackgroundWorkController = () => import('#kernel/controllers/desk/background_work_controller')
const ReplaysController = () => import('#kernel/controllers/desk/replays_controller')
const DismissalsController = () => import('#kernel/controllers/desk/dismissals_controller')
const RunRetriesController = () => import('#kernel/controllers/desk/run_retries_controller')
const ListsController = () => import('#kernel/controllers/desk/lists_controller')
const ImportsController = () => import('#kernel/controllers/desk/imports_controller')
const ImportTemplatesController = () =>
  import('#kernel/controllers/desk/import_templates_controller')
const PluginDecisionsController = () => import('#kernel/controllers/desk/decisions_controller')

router.get('/health', [HealthChecksController, 'show']).as('health')

// Everyone
router.get('/communities', [CommunitiesController, 'index']).as('communities.index')
router
  .post('/communities/choice', [CommunityChoicesController, 'store'])
  .as('community_choices.store')
router.post('/display', [DisplaysController, 'store']).as('displays.store')
router.get('/sign-in', [SignInCodesController, 'create']).as('sign_in_codes.create')
router.post('/sign-in', [SignInCodesController, 'store']).as('sign_in_codes.store')
router.get('/sign-in/code', [SessionsController, 'create']).as('sessions.create')
router.post('/sign-in/code', [SessionsController, 'store']).as('sessions.store')
router.post('/sign-out', [SessionsController, 'destroy']).as('sessions.destroy')
router.get('/register', [RegistrationsController, 'create']).as('registrations.create')
router.post('/register', [RegistrationsController, 'store']).as('registrations.store')
router
  .get('/development/messages', [DevelopmentMessagesController, 'index'])
  .as('development_messages.index')

// Everyone who looks at a community
router
  .group(() => {
    router.get('/', [HomeController, 'show']).as('home')
    router.get('/services', [ServicesController, 'index']).as('services.index')
    router.get('/search', [SearchesController, 'show']).as('search')
  })
  .use(guards.community())

// Residents
router
  .group(() => {
    router.get('/me', [ProfilesController, 'show']).as('profile')
    router.get('/messages', [NoticesController, 'index']).as('notices.index')
    router.post('/messages/readings', [ReadingsController, 'store']).as('readings.store')
    router.get('/messages/:id', [NoticesController, 'show']).as('notices.show')
    router.get('/me/points', [StatementsController, 'index']).as('points.index')
    router.get('/me/verification', [VerificationsController, 'show']).as('verifications.show')
    router.post('/me/verification', [VerificationsController, 'store']).as('verifications.store')
  })
  .use([guards.signedIn(), guards.home()])

// Staff
router
  .group(() => {
    router.get('/', [DeskController, 'show']).as('desk')
    router.get('/styleguide', [StyleguidesController, 'show']).as('styleguide')
    router
      .post('/plugins/:plugin_id/exports', [PluginExportsController, 'store'])
      .as('desk.plugin_exports.store')
    router.get('/plugins/:plugin_id/purge', [PurgesController, 'create']).as('desk.purges.create')
    router.post('/plugins/:plugin_id/purge', [PurgesController, 'store']).as('desk.purges.store')
    router
      .get('/verifications', [DeskVerificationsController, 'index'])
      .as('desk.verifications.index')
    router
      .get('/verifications/:id', [DeskVerificationsController, 'show'])
      .as('desk.verifications.show')
    router
      .post('/verifications/:verification_id/decision', [VerificationDecisionsController, 'store'])
      .as('desk.verification_decisions.store')
    router.get('/plugins', [DeskPluginsController, 'index']).as('plugins.index')
    // No plugin has a hyphen in its id, so that these addresses are nobody's.
    router.get('/plugins/home-page', [HomePagesController, 'show']).as('plugins.home.show')
    router.post('/plugins/home-page', [HomePagesController, 'update']).as('plugins.home.update')
    router.delete('/plugins/home-page', [HomePagesController, 'destroy']).as('plugins.home.destroy')
    router
      .get('/plugins/background-work', [BackgroundWorkController, 'show'])
      .as('plugins.work.show')
    router
      .post('/plugins/background-work/deliveries/:delivery_id/replays', [
        ReplaysController,
        'store',
      ])
      .as('plugins.replays.store')
    router
      .post('/plugins/background-work/deliveries/:delivery_id/dismissals', [
        DismissalsController,
        'store',
      ])
      .as('plugins.dismissals.store')
    router
      .post('/plugins/background-work/runs/:run_id/retries', [RunRetriesController, 'store'])
      .as('plugins.run_retries.store')
    router.get('/plugins/:id', [DeskPluginsController, 'show']).as('plugins.show')
    router
      .post('/plugins/:plugin_id/decisions', [PluginDecisionsController, 'store'])
      .as('plugins.decisions.store')
    router
      .get('/plugins/:plugin_id/activation', [ActivationsController, 'create'])
      .as('plugins.activations.create')
    router
      .post('/plugins/:plugin_id/activation', [ActivationsController, 'store'])
      .as('plugins.activations.store')
    router
      .get('/plugins/:plugin_id/budget', [BudgetsController, 'create'])
      .as('plugins.budgets.create')
    router
      .post('/plugins/:plugin_id/budget', [BudgetsController, 'store'])
      .as('plugins.budgets.store')
    router
      .get('/plugins/:plugin_id/settings', [SettingsController, 'edit'])
      .as('plugins.settings.edit')
    router
      .post('/plugins/:plugin_id/settings', [SettingsController, 'update'])
      .as('plugins.settings.update')
    router
      .post('/plugins/:plugin_id/retries', [RetriesController, 'store'])
      .as('plugins.retries.store')
    router
      .get('/plugins/:plugin_id/lists/:name', [ListsController, 'show'])
      .as('plugins.lists.show')
    router
      .get('/plugins/:plugin_id/imports/:name', [ImportsController, 'create'])
      .as('plugins.imports.create')
    router
      .post('/plugins/:plugin_id/imports/:name', [ImportsController, 'store'])
      .as('plugins.imports.store')
    router
      .get('/plugins/:plugin_id/imports/:name/template', [ImportTemplatesController, 'show'])
      .as('plugins.import_templates.show')
    router
      .get('/plugins/:plugin_id/imports/:name/:id', [ImportsController, 'show'])
      .as('plugins.imports.show')
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
