import type { HttpContext } from '@adonisjs/core/http'
import recordAct from '#audit/actions/record_act'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'
import listSheet from '#kernel/queries/list_sheet'
import namedList from '#kernel/queries/named_list'
import { listExportValidator } from '#kernel/validators/list_export_validator'
import sendSheet from '#sheets/send_sheet'

/** A list of a plugin to take away; also where it is switched off, for the data is still there. */
export default class ListExportsController {
  async store({ bouncer, community, i18n, member, params, request, response }: HttpContext) {
    const plugin = installedPlugin(params.plugin_id)
    const list = namedList(plugin.exports, params.name)
    await bouncer.with(PluginsPolicy).authorize('useList', list, community)
    const { format, purpose } = await request.validateUsing(listExportValidator)

    const sheet = await listSheet(plugin, list, { territory: community, i18n })
    await recordAct({
      act: 'plugins.list_exported',
      by: member,
      subject: { kind: 'plugin', id: plugin.id },
      territoryId: community.id,
      reason: purpose,
      after: { list: list.name, lines: sheet.rows.length, format },
    })
    return sendSheet(response, sheet, format)
  }
}
