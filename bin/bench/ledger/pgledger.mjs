import { readFileSync } from 'node:fs'
import connect from '../../postgres/connect.mjs'
import rate from './rate.mjs'

const ACCOUNTS = 10_000

/**
 * How many transfers pgledger makes in a second on the same PostgreSQL, between any two accounts and from one to any
 * other. `file` is its `pgledger.sql` together with the functions that this calls; we carry no code of others.
 */
export default async function measurePgledger(url, file, seconds) {
  const accounts = await connect(url, async (client) => {
    await client.query(readFileSync(file, 'utf8'))
    const { rows } = await client.query(
      `select made.id from generate_series(1, ${ACCOUNTS}) as number,
         lateral pgledger_create_account('bench ' || number, 'points') as made`
    )
    return rows.map(({ id }) => id)
  })
  const transfer = (from) => (client) => {
    const to = 1 + Math.floor(Math.random() * (ACCOUNTS - 1))
    const values = [accounts[from(to)], accounts[to]]
    return client.query({
      name: 'pgledger',
      text: 'select id from pgledger_create_transfer($1, $2, 1)',
      values,
    })
  }
  const anyBefore = (to) => Math.floor(Math.random() * to)
  return {
    uniform: await rate(url, seconds, transfer(anyBefore)),
    hot: await rate(
      url,
      seconds,
      transfer(() => 0)
    ),
  }
}
