import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import exportPlugin from '#kernel/actions/export_plugin'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'

/** A copy of all that a plugin has recorded here, to take away. */
export default class PluginExportsController {
  async store({ bouncer, community, member, params, response }: HttpContext) {
    const plugin = installedPlugin(params.plugin_id)
    await bouncer.with(PluginsPolicy).authorize('manage', community)

    const day = DateTime.now().setZone('Asia/Shanghai').toISODate()
    const name = `${plugin.id}-${community.code}-${day}.jsonl.gz`
    response.header('content-type', 'application/gzip')
    response.header('content-disposition', `attachment; filename="${name}"`)
    const copy = Readable.from(exportPlugin(plugin, community, member))
    return response.stream(copy.pipe(createGzip()))
  }
}
