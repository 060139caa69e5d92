import type { TransactionClient } from '#core/database'
import type Territory from '#territories/models/territory'

/** Puts a territory below another: its path and those of all that lies below it, in one statement. */
export default async function placeBelow(
  territory: Territory,
  parent: Territory,
  client: TransactionClient
) {
  await client.rawQuery(
    `update territories set
       path = cast(:above as ltree) || subpath(path, nlevel(cast(:path as ltree)) - 1),
       parent_id = case when id = :id then :parent else parent_id end,
       updated_at = now()
     where path <@ cast(:path as ltree)`,
    { above: parent.path, path: territory.path, id: territory.id, parent: parent.id }
  )
}
