import type { TransactionClient } from '#core/database'
import pluginTables from '#kernel/plugin_tables'
import type Territory from '#territories/models/territory'

/** How many rows a plugin has at and below a territory, by table; tables without any are left out. */
export type RecordCounts = Record<string, number>

export default async function countRecords(
  pluginId: string,
  territory: Territory,
  client: TransactionClient
): Promise<RecordCounts> {
  const counts: RecordCounts = {}
  for (const { condition, name } of await pluginTables(pluginId, client)) {
    const { rows } = await client.rawQuery(
      `select count(*)::int as count from ${name} where ${condition}`,
      { path: territory.path, plugin: pluginId }
    )
    if (rows[0].count > 0) counts[name] = rows[0].count
  }
  return counts
}
