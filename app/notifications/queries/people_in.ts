import type { TransactionClient } from '#core/database'
import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/** SQL: everybody who lives at or below `:path`, also without an account; not who is nobody any more. */
const livingThere = `
  from persons
  where merged_into_id is null and erased_at is null and (
    territory_id in (select id from territories where path <@ :path::ltree)
    or grid_id in (select id from territories where path <@ :path::ltree)
  )`

/** Their ids, in one order. */
export default async function peopleIn(
  { path }: Pick<Territory, 'path'>,
  client: Pick<TransactionClient, 'rawQuery'>
) {
  const { rows } = await client.rawQuery<{ rows: { id: string }[] }>(
    `select id ${livingThere} order by id`,
    { path }
  )
  return rows.map(({ id }) => id)
}

export type Audience = { people: number; withPhone: number }

/** How many a broadcast would be for, and how many of them a text message reaches. */
export async function audienceIn({ path }: Pick<Territory, 'path'>): Promise<Audience> {
  const { rows } = await db.rawQuery<{ rows: { people: string; phones: string }[] }>(
    `select count(*) as people, count(*) filter (
       where restricted_at is null
         and exists (select 1 from accounts where accounts.person_id = persons.id)
     ) as phones ${livingThere}`,
    { path }
  )
  return { people: Number(rows[0].people), withPhone: Number(rows[0].phones) }
}
