import type { HttpContext } from '@adonisjs/core/http'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import pluginsAt from '#kernel/queries/plugins_at'

export default class PluginsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)

    return inertia.render('desk/plugins/index', {
      place: community.shortName,
      plugins: await pluginsAt(community),
    })
  }
}
