import type { TransactionClient } from '#core/database'

type Row = Record<string, string | number | boolean | null>

/**
 * Inserts many rows in one statement with one parameter, however many there are. All rows have the columns
 * of the first. With `unless` those that are there already are passed over; answers with the ids written.
 */
export default async function insertRows(
  client: TransactionClient,
  table: string,
  rows: Row[],
  unless?: string
): Promise<string[]> {
  if (rows.length === 0) return []
  const columns = Object.keys(rows[0]).join(', ')
  const conflict = unless ? `on conflict ${unless} do nothing` : ''
  const { rows: written } = await client.rawQuery(
    `insert into ${table} (${columns})
     select ${columns} from json_populate_recordset(null::${table}, ?::json)
     ${conflict} returning id`,
    [JSON.stringify(rows)]
  )
  return written.map(({ id }: { id: string }) => id)
}
