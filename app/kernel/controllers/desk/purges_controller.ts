import type { HttpContext } from '@adonisjs/core/http'
import transaction from '#core/transaction'
import purgePlugin from '#kernel/actions/purge_plugin'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import countRecords from '#kernel/queries/count_records'
import installedPlugin from '#kernel/queries/installed_plugin'
import purgeObstacle from '#kernel/queries/purge_obstacle'
import { purgeValidator } from '#kernel/validators/purge_validator'

/** To remove, for good, what a plugin has recorded here. */
export default class PurgesController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    const plugin = installedPlugin(params.plugin_id)
    await bouncer.with(PluginsPolicy).authorize('manage', community)

    const { counts, obstacle } = await transaction(async (client) => ({
      counts: await countRecords(plugin.id, community, client),
      obstacle: await purgeObstacle(plugin, community, client),
    }))
    return inertia.render('desk/plugins/purges/create', {
      plugin: { id: plugin.id, name: `${plugin.id}.name` },
      territory: community.shortName,
      counts: Object.entries(counts).map(([table, count]) => ({ table, count })),
      obstacle: obstacle ? `plugins.${obstacle.code}` : null,
      mayExport: obstacle?.code !== 'E_PLUGINS_STEP_IMPOSSIBLE',
    })
  }

  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const plugin = installedPlugin(params.plugin_id)
    await bouncer.with(PluginsPolicy).authorize('manage', community)

    const { name } = await request.validateUsing(purgeValidator)
    await purgePlugin(plugin, community, { by: member, typed: name })
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.purge.done') })
    return response.redirect().toPath('/desk')
  }
}
