import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const RulesController = () => import('#rules/controllers/desk/rules_controller')
const TrialsController = () => import('#rules/controllers/desk/trials_controller')
const VersionsController = () => import('#rules/controllers/desk/versions_controller')
const ReturnsController = () => import('#rules/controllers/desk/returns_controller')

// Staff
router
  .group(() => {
    router.get('/', [RulesController, 'index']).as('rules.index')
    router.get('/:plugin_id/:code', [RulesController, 'show']).as('rules.show')
    router.post('/:plugin_id/:code/trial', [TrialsController, 'store']).as('rules.trials.store')
    router.get('/:plugin_id/:code/trial', [TrialsController, 'show']).as('rules.trials.show')
    router
      .post('/:plugin_id/:code/versions', [VersionsController, 'store'])
      .as('rules.versions.store')
    router.post('/:plugin_id/:code/return', [ReturnsController, 'store']).as('rules.returns.store')
  })
  .prefix('/desk/points/rules')
  .use(guards.end({ end: 'desk' }))
