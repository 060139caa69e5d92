import pg from 'pg'
import pgbench, { findPgbench } from './pgbench.mjs'
import rate, { CLIENTS } from './rate.mjs'

const SCALE = 10

/**
 * What the figures are multiples of: TPC-B-like transactions and single reads on the same PostgreSQL, by
 * the machine's pgbench, or where there is none by the same statements from Node. Answers
 * `{ name, measure(seconds), read(statement, seconds) }`.
 */
export default async function openYardstick(url) {
  const program = findPgbench()
  return program ? byPgbench(program, url) : byNode(url)
}

function byPgbench(program, url) {
  pgbench(program, url, { words: ['-i', '-q', '-s', String(SCALE)] })
  const load = (seconds, ...more) =>
    ['-c', String(CLIENTS), '-j', '2', '-T', seconds, ...more].map(String)
  return {
    name: `pgbench TPC-B-like, scale ${SCALE}, ${CLIENTS} clients`,
    measure: async (seconds) => ({
      simple: pgbench(program, url, { words: load(seconds) }),
      prepared: pgbench(program, url, { words: load(seconds, '-M', 'prepared') }),
    }),
    selects: async (seconds) =>
      pgbench(program, url, { words: load(seconds, '-S', '-M', 'prepared') }),
    read: async ({ accounts, sql }, seconds) =>
      pgbench(program, url, {
        words: load(seconds, '-M', 'prepared'),
        script: `\\set account random(${accounts.first}, ${accounts.last})\n${sql.replaceAll('$1', ':account')};\n`,
      }),
  }
}

async function byNode(url) {
  await fill(url)
  const anyOf = (count) => 1 + Math.floor(Math.random() * count)
  return {
    name: `the statements of TPC-B from Node (this machine has no pgbench), scale ${SCALE}, ${CLIENTS} clients`,
    measure: async (seconds) => ({
      simple: await rate(url, seconds, (client) => transact(client, anyOf, false)),
      prepared: await rate(url, seconds, (client) => transact(client, anyOf, true)),
    }),
    selects: (seconds) =>
      rate(url, seconds, (client) =>
        client.query({
          name: 'selects',
          text: 'select abalance from pgbench_accounts where aid = $1',
          values: [anyOf(SCALE * 100_000)],
        })
      ),
    read: ({ accounts, name, sql }, seconds) =>
      rate(url, seconds, (client) => {
        const account = accounts.first + anyOf(accounts.last - accounts.first)
        return client.query({ name, text: sql, values: [account] })
      }),
  }
}

async function fill(url) {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`
    create table pgbench_branches as select n as bid, 0 as bbalance from generate_series(1, ${SCALE}) n;
    create table pgbench_tellers as select n as tid, 0 as tbalance from generate_series(1, ${SCALE * 10}) n;
    create table pgbench_accounts as select n as aid, 0 as abalance, repeat(' ', 84) as filler
      from generate_series(1, ${SCALE * 100_000}) n;
    create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp);
    alter table pgbench_branches add primary key (bid);
    alter table pgbench_tellers add primary key (tid);
    alter table pgbench_accounts add primary key (aid);
    analyze pgbench_branches, pgbench_tellers, pgbench_accounts`)
  await client.end()
}

async function transact(client, anyOf, isPrepared) {
  const [aid, bid, tid, delta] = [SCALE * 100_000, SCALE, SCALE * 10, 5_000].map(anyOf)
  const statements = [
    ['update pgbench_accounts set abalance = abalance + $1 where aid = $2', [delta, aid]],
    ['select abalance from pgbench_accounts where aid = $1', [aid]],
    ['update pgbench_tellers set tbalance = tbalance + $1 where tid = $2', [delta, tid]],
    ['update pgbench_branches set bbalance = bbalance + $1 where bid = $2', [delta, bid]],
    ['insert into pgbench_history values ($1, $2, $3, $4, now())', [tid, bid, aid, delta]],
  ]
  await client.query('begin')
  for (const [place, [text, values]] of statements.entries()) {
    await client.query({ name: isPrepared ? `tpcb ${place}` : undefined, text, values })
  }
  await client.query('commit')
}
