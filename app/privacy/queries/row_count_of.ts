import db from '@adonisjs/lucid/services/db'
import type Person from '#identity/models/person'
import { holdings, whoseRows } from '#privacy/dictionary'
import idsOf from '#privacy/queries/ids_of'

/** How many rows of the core are about a person. */
export default async function rowCountOf(person: Person) {
  const people = await idsOf(person.id)
  const counts = holdings().map(
    (holding) =>
      `select count(*) as rows from ${holding.from ?? holding.table} where ${whoseRows(holding)}`
  )
  const { rows } = await db.rawQuery(
    `select sum(rows)::int as rows from (${counts.join(' union all ')}) as counted`,
    { people }
  )
  return rows[0].rows as number
}
