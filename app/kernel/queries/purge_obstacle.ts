import type { TransactionClient } from '#core/database'
import type { Plugin } from '#core/plugin'
import { PurgeNeedsExport, PurgeStillHolds, PurgeStillOn, StepImpossible } from '#kernel/errors'
import type Territory from '#territories/models/territory'

/** Why a plugin cannot be purged at a territory: the error to throw, or null if nothing stands in the way. */
export default async function purgeObstacle(
  { id }: Plugin,
  territory: Territory,
  client: TransactionClient
) {
  const archived = await client
    .from('plugin_activations')
    .where({ plugin_id: id, territory_id: territory.id, state: 'archived' })
    .first()
  if (!archived) return new StepImpossible()
  if (await isOnBelow(id, territory, client)) return new PurgeStillOn()
  if (await hasOpenHolds(id, territory, client)) return new PurgeStillHolds()

  const copy = await client
    .from('plugin_exports')
    .where({ plugin_id: id, territory_id: territory.id })
    .where('finished_at', '>=', archived.starts_at)
    .first()
  return copy ? null : new PurgeNeedsExport()
}

function isOnBelow(pluginId: string, { path }: Territory, client: TransactionClient) {
  return client
    .from('plugin_activations')
    .join('territories', 'territories.id', 'plugin_activations.territory_id')
    .where({ plugin_id: pluginId, state: 'enabled' })
    .whereRaw('path <@ ?::ltree', [path])
    .first()
}

/** Points of residents that are still set aside for the plugin. */
function hasOpenHolds(pluginId: string, { path }: Territory, client: TransactionClient) {
  return client
    .from('points_accounts')
    .join('territories', 'territories.id', 'points_accounts.territory_id')
    .where({ owner_kind: 'plugin', owner_id: pluginId })
    .where('pending_in', '>', 0)
    .whereRaw('path <@ ?::ltree', [path])
    .first()
}
