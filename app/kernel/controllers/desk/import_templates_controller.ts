import type { HttpContext } from '@adonisjs/core/http'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import enabledPlugin from '#kernel/queries/enabled_plugin'
import namedList from '#kernel/queries/named_list'
import sendSheet from '#sheets/send_sheet'

/** An empty list with the right head, to be filled in with a table program. */
export default class ImportTemplatesController {
  async show({ bouncer, community, i18n, params, response }: HttpContext) {
    const { id, imports } = await enabledPlugin(params.plugin_id, community)
    const list = namedList(imports, params.name)
    await bouncer.with(PluginsPolicy).authorize('useList', list, community)

    const head = list.columns.map((column) => i18n.t(`${id}.imports.${list.name}_${column}`))
    const title = i18n.t(`${id}.imports.${list.name}`)
    return sendSheet(response, { title, head, rows: [] }, 'xlsx')
  }
}
