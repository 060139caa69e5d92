import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const PluginExportsController = () => import('#kernel/controllers/desk/plugin_exports_controller')
const PurgesController = () => import('#kernel/controllers/desk/purges_controller')
const DeskPluginsController = () => import('#kernel/controllers/desk/plugins_controller')
const HomePagesController = () => import('#kernel/controllers/desk/home_pages_controller')
const BackgroundWorkController = () => import('#kernel/controllers/desk/background_work_controller')
const ReplaysController = () => import('#kernel/controllers/desk/replays_controller')
const DismissalsController = () => import('#kernel/controllers/desk/dismissals_controller')
const RunRetriesController = () => import('#kernel/controllers/desk/run_retries_controller')
const PluginDecisionsController = () => import('#kernel/controllers/desk/decisions_controller')
const ActivationsController = () => import('#kernel/controllers/desk/activations_controller')
const BudgetsController = () => import('#kernel/controllers/desk/budgets_controller')
const SettingsController = () => import('#kernel/controllers/desk/settings_controller')
const RetriesController = () => import('#kernel/controllers/desk/retries_controller')
const ListExportsController = () => import('#kernel/controllers/desk/list_exports_controller')
const ImportsController = () => import('#kernel/controllers/desk/imports_controller')
const ImportTemplatesController = () =>
  import('#kernel/controllers/desk/import_templates_controller')

// Staff
router
  .group(() => {
    router
      .post('/plugins/:plugin_id/exports', [PluginExportsController, 'store'])
      .as('desk.plugin_exports.store')
    router.get('/plugins/:plugin_id/purge', [PurgesController, 'create']).as('desk.purges.create')
    router.post('/plugins/:plugin_id/purge', [PurgesController, 'store']).as('desk.purges.store')
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
      .post('/plugins/:plugin_id/lists/:name', [ListExportsController, 'store'])
      .as('plugins.list_exports.store')
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
