import { v4 as uuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import importList from '#kernel/actions/import_list'
import listLines from '#kernel/list_lines'
import PluginImport from '#kernel/models/plugin_import'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import columnLabels from '#kernel/queries/column_labels'
import enabledPlugin from '#kernel/queries/enabled_plugin'
import namedList from '#kernel/queries/named_list'
import ImportTransformer from '#kernel/transformers/import_transformer'
import { importValidator } from '#kernel/validators/import_validator'

/** A list that staff bring for a plugin, and what became of its lines. */
export default class ImportsController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    const plugin = await enabledPlugin(params.plugin_id, community)
    const { columns, ...list } = namedList(plugin.imports, params.name)
    await bouncer.with(PluginsPolicy).authorize('useList', list, community)

    return inertia.render('desk/plugins/imports/create', {
      pluginId: plugin.id,
      name: list.name,
      columns: [...columns],
      requestKey: uuid(),
    })
  }

  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const plugin = await enabledPlugin(params.plugin_id, community)
    const list = namedList(plugin.imports, params.name)
    await bouncer.with(PluginsPolicy).authorize('useList', list, community)
    const { file, requestKey } = await request.validateUsing(importValidator)

    const lines = await listLines(file.tmpPath!, columnLabels(plugin, list))
    await importList(plugin, list, community, { id: requestKey, lines, by: member })
    return response.redirect().toRoute('plugins.imports.show', [plugin.id, list.name, requestKey])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    const plugin = await enabledPlugin(params.plugin_id, community)
    const list = namedList(plugin.imports, params.name)
    await bouncer.with(PluginsPolicy).authorize('useList', list, community)
    const brought = await PluginImport.findWithin(community, params.id)

    return inertia.render('desk/plugins/imports/show', {
      result: new ImportTransformer(brought).forResult(),
    })
  }
}
