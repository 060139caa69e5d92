import type { TransactionClient } from '#core/database'
import type { Values } from '#kernel/joint_statement'
import trips from '#kernel/trips'

/**
 * Reads rows by a statement of SQL with values as `:name`. While a home page is made, all that its cards and contracts
 * read at the same moment goes to the database as one statement, planned once: a card that asks about one person so
 * costs next to nothing. Everywhere else it is a statement like any other. The text is always the same and the values
 * are apart from it; rows come as JSON has them: moments and days as text, whole numbers as numbers. One statement
 * that fails or is slow does not spoil the others: what takes more than a second is asked by itself for half a minute.
 * It only reads. Within a transaction it is given its client, and asks by itself: what was written there a moment ago it
 * finds.
 *
 * @example
 * const rows = await readTogether<{ id: string; name: string; until: string }>(
 *   `select id, name, until from mall_reservations where person_id = :personId order by until, id limit 20`,
 *   { personId: member.id }
 * )
 */
export default async function readTogether<Row extends object>(
  text: string,
  values: Values,
  client?: TransactionClient
): Promise<Row[]> {
  const rows = client
    ? await readWithin(client, text, values)
    : await trips.current().read(text, values)
  // The rows are as the statement names them; that they are of this type only its writer knows.
  return rows as Row[]
}

async function readWithin(client: TransactionClient, text: string, values: Values) {
  const asJson = `select to_json(array(select row_to_json(part) from (${text}) as part)) as rows`
  const { rows } = await client.rawQuery<{ rows: { rows: object[] }[] }>(asJson, values)
  return rows[0].rows
}
