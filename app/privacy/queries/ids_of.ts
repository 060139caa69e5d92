import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

/** The ids by which a person is known: their own, and of every entry that became theirs, however many times over. */
export default async function idsOf(personId: string, client?: TransactionClient) {
  const { rows } = await (client ?? db).rawQuery(
    `with recursive known as (
       select ?::uuid as id, 0 as depth
       union all
       select person.id, known.depth + 1
       from persons as person join known on person.merged_into_id = known.id
     )
     select id from known order by depth, id`,
    [personId]
  )
  return rows.map(({ id }: { id: string }) => id)
}
