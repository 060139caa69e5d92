import connect from '../../postgres/connect.mjs'

const ACCOUNTS = 500

/**
 * Fills the table with so many transfers between accounts of their own. Past the guards, which would take
 * an hour: what is measured afterwards is how the size of table and indexes weighs.
 */
export async function fillWith(url, rows) {
  await connect(url, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(
      `insert into points_accounts (book, code, owner_kind, normal_side, head)
       select 'filler', 'filler:' || n, 'platform', 'credit', '\\x00'
       from generate_series(1, ${2 * ACCOUNTS}) n`
    )
    const [{ first }] = (
      await client.query(`select min(id)::int as first from points_accounts where book = 'filler'`)
    ).rows
    await client.query(
      `insert into points_transfers (key, fingerprint, reference, book, kind, phase, debit, credit,
         amount, debit_seq, credit_seq, debit_after, credit_after, at, memo, hash)
       select substr(digest, 1, 16), substr(digest, 17, 16), gen_random_uuid()::text, 'filler',
         'bench', 'single', $1 + n % ${ACCOUNTS}, $1 + ${ACCOUNTS} + n % ${ACCOUNTS}, 1,
         1 + n / ${ACCOUNTS}, 1 + n / ${ACCOUNTS}, n, n, now(),
         '{"key": "points.bench", "values": {}}', digest
       from (select n, sha256(n::text::bytea) as digest from generate_series(1, $2::int) n) as made`,
      [first, rows]
    )
    await client.query('analyze points_transfers')
  })
}

/** Bytes in table and indexes for each transfer. */
export async function bytesPerTransfer(url) {
  const sql = `select pg_total_relation_size('points_transfers') / count(*) as bytes from points_transfers`
  const { rows } = await connect(url, (client) => client.query(sql))
  return Number(rows[0].bytes)
}

/** How often batches of any process have waited for each other in a circle. */
export async function deadlocks(url) {
  const sql = `select deadlocks from pg_stat_database where datname = current_database()`
  const { rows } = await connect(url, (client) => client.query(sql))
  return Number(rows[0].deadlocks)
}
