import { performance } from 'node:perf_hooks'
import pg from 'pg'
import pgbench, { findPgbench } from '../ledger/pgbench.mjs'

const CLIENTS = 20

const table = `create table bench_bookings (
  id uuid primary key default gen_random_uuid(), resource_id int not null, person_id int not null,
  starts_at timestamptz not null, ends_at timestamptz not null)`
const insert = `insert into bench_bookings (resource_id, person_id, starts_at, ends_at)
  values (1, 1, now(), now() + interval '1 hour')`

/** Rows of a booking's size without any rule, by the machine's pgbench, or from Node where there is none. */
export default async function openPlainInserts(url) {
  await withClient(url, (client) => client.query(table))
  const program = findPgbench()
  if (program) return { name: `INSERTs by pgbench, ${CLIENTS} clients`, measure: byPgbench }
  return {
    name: `INSERTs from Node, ${CLIENTS} clients (this machine has no pgbench)`,
    measure: byNode,
  }

  async function byPgbench(seconds) {
    const words = ['-c', CLIENTS, '-j', 2, '-T', seconds, '-M', 'prepared'].map(String)
    return pgbench(program, url, { words, script: `${insert.replaceAll('\n', ' ')};\n` })
  }

  async function byNode(seconds) {
    const until = performance.now() + seconds * 1_000
    let done = 0
    const write = async (client) => {
      for (; performance.now() < until; done++) {
        await client.query({ name: 'insert', text: insert })
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, () => withClient(url, write)))
    return Math.round(done / seconds)
  }
}

async function withClient(url, act) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}
