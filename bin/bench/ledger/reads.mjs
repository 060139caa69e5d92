import connect from '../../postgres/connect.mjs'

/** The statements of app/points/queries, as the database gets them. */
const balance = `select posted, held, pending_in from points_accounts where id = $1`
const statement = `select entries.* from (
  (select id, phase, -amount as amount, debit_seq as seq, debit_after as balance, memo, at
   from points_transfers where debit = $1 order by debit_seq desc limit 20)
  union all
  (select id, phase, amount, credit_seq, credit_after, memo, at
   from points_transfers where credit = $1 order by credit_seq desc limit 20)
) as entries order by seq desc limit 20`

/** Balances and pages of a statement a second, and what single reads of the yardstick are. */
export default async function measureReads(yardstick, url, seconds) {
  const accounts = await connect(url, async (client) => {
    const sql = `select min(id)::int as first, max(id)::int as last from points_accounts where book = 'bench'`
    return (await client.query(sql)).rows[0]
  })
  return {
    selects: await yardstick.selects(seconds),
    balances: await yardstick.read({ name: 'balance', sql: balance, accounts }, seconds),
    statements: await yardstick.read(
      { name: 'statement', sql: statement.replaceAll('\n', ' '), accounts },
      seconds
    ),
  }
}
