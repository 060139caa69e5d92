import db from '@adonisjs/lucid/services/db'
import type { Plugin } from '#core/plugin'
import catalogue from '#kernel/catalogue'
import type Territory from '#territories/models/territory'

/** The plugins that are on at `territory`: the nearest word on the way up decides. */
export default async function enabledPlugins(
  territory: Pick<Territory, 'path'>
): Promise<Plugin[]> {
  const rows: { plugin_id: string; is_enabled: boolean }[] = await db
    .from('plugin_activations')
    .join('territories', 'territories.id', 'plugin_activations.territory_id')
    .whereRaw('territories.path @> ?::ltree', [territory.path])
    .distinctOn('plugin_id')
    .orderBy([
      { column: 'plugin_id', order: 'asc' },
      { column: 'territories.path', order: 'desc' },
    ])
    .select('plugin_id', 'is_enabled')
  const enabledIds = rows.filter((row) => row.is_enabled).map((row) => row.plugin_id)
  return catalogue.plugins.filter((plugin) => enabledIds.includes(plugin.id))
}
