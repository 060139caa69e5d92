import type { HttpContext } from '@adonisjs/core/http'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'
import pluginAt from '#kernel/queries/plugin_at'
import pluginTroubles from '#kernel/queries/plugin_troubles'
import pluginsAt from '#kernel/queries/plugins_at'

export default class PluginsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)

    return inertia.render('desk/plugins/index', {
      place: community.shortName,
      plugins: await pluginsAt(community),
      troubles: await pluginTroubles(community),
    })
  }

  async show({ bouncer, community, inertia, member, params }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = installedPlugin(params.id)

    return inertia.render('desk/plugins/show', await pluginAt(plugin, community, member))
  }
}
