import type { HttpContext } from '@adonisjs/core/http'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import backgroundWorkAt from '#kernel/queries/background_work_at'

/** What plugins do unseen. */
export default class BackgroundWorkController {
  async show({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)

    return inertia.render('desk/plugins/work', await backgroundWorkAt(community))
  }
}
