import type { TransactionClient } from '#core/database'
import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/**
 * Ids of the plugins that are on at a territory: the highest locked word on the way down to it decides, else
 * the nearest. The same is resolved in `#kernel/snapshot`.
 */
export default async function pluginsOn(
  { path }: Territory,
  client?: TransactionClient
): Promise<string[]> {
  const { rows } = await (client ?? db).rawQuery(
    `select plugin_id from (
       select distinct on (plugin_id) plugin_id, state from plugin_activations
         join territories above on above.id = plugin_activations.territory_id
       where above.path @> cast(:path as ltree) and above.retired_at is null
         and state <> 'inherited'
       order by plugin_id, is_locked desc,
         case when is_locked then nlevel(above.path) else -nlevel(above.path) end
     ) decisive
     where state = 'enabled' order by plugin_id`,
    { path }
  )
  return rows.map((row: { plugin_id: string }) => row.plugin_id)
}
