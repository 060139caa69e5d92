import type { HttpContext } from '@adonisjs/core/http'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'
import listFile from '#kernel/queries/list_file'
import namedList from '#kernel/queries/named_list'
import sendFile from '#kernel/send_file'

/** A list of a plugin to take away; also where it is switched off, for the data is still there. */
export default class ListsController {
  async show({ bouncer, community, i18n, params, response }: HttpContext) {
    const plugin = installedPlugin(params.plugin_id)
    const list = namedList(plugin.exports, params.name)
    await bouncer.with(PluginsPolicy).authorize('useList', list, community)

    return sendFile(response, await listFile(plugin, list, { territory: community, i18n }))
  }
}
