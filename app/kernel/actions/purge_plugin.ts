import type { TransactionClient } from '#core/database'
import type { Plugin } from '#core/plugin'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import decidePlugin, { lockDecisions } from '#kernel/actions/decide_plugin'
import { PurgeNameWrong } from '#kernel/errors'
import pluginTables from '#kernel/plugin_tables'
import type { RecordCounts } from '#kernel/queries/count_records'
import purgeObstacle from '#kernel/queries/purge_obstacle'
import type Territory from '#territories/models/territory'

/**
 * Removes all records of an archived plugin at and below a territory, for good. The ledger, events and
 * decisions stay; the decision says how many rows went. Throws E_PLUGINS_PURGE_NAME_WRONG unless the
 * plugin's id was typed, E_PLUGINS_PURGE_NEEDS_EXPORT without a copy made since it was archived,
 * E_PLUGINS_PURGE_STILL_ON, …_STILL_HOLDS, or E_PLUGINS_STEP_IMPOSSIBLE if it is not archived.
 */
export default async function purgePlugin(
  plugin: Plugin,
  territory: Territory,
  { by, typed }: { by: Person; typed: string }
) {
  if (typed.trim() !== plugin.id) throw new PurgeNameWrong()

  await transaction(async (client) => {
    await lockDecisions(client, plugin, territory)
    const obstacle = await purgeObstacle(plugin, territory, client)
    if (obstacle) throw obstacle

    const counts = await removeRecords(plugin, territory, client)
    await decidePlugin(plugin, territory, { state: 'purged', by, counts })
  })
}

async function removeRecords({ id }: Plugin, territory: Territory, client: TransactionClient) {
  const counts: RecordCounts = {}
  const tables = await pluginTables(id, client)
  // Whoever is just writing there finishes first, and nobody begins before this has ended.
  for (const { name } of tables.filter((table) => table.name.startsWith(`${id}_`))) {
    await client.rawQuery(`lock table ${name} in exclusive mode`)
  }
  for (const { condition, name } of tables) {
    const { rowCount } = await client.rawQuery(`delete from ${name} where ${condition}`, {
      path: territory.path,
      plugin: id,
    })
    if (rowCount > 0) counts[name] = rowCount
  }
  return counts
}
