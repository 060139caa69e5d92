import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

/** The leaves below each of these resources, itself where nothing is below it; in the order in which they are locked. */
export default async function leavesOf(ids: string[], client?: TransactionClient) {
  const { rows }: { rows: { resource: string; leaf: string }[] } = await (client ?? db).rawQuery(
    `select resource, leaf.id as leaf from unnest(:ids::uuid[]) as resource
     join booking_resources as leaf on leaf.lineage @> array[resource]
     where not exists (select from booking_resources as child where child.parent_id = leaf.id)
     order by leaf.id`,
    { ids }
  )
  const leaves = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { leaf, resource } of rows) leaves.get(resource)!.push(leaf)
  return leaves
}
