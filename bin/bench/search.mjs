/**
 * `npm run bench -- search [--documents N]`: how many documents of real length are indexed in a second, and
 * how long a search takes among N of them (1,000,000 unless said): for a word that every tenth document has
 * and for words that a few dozen have, by guests, residents and staff who each see something else. The
 * same is measured at 10,000 documents before, so that the growth is seen. The first 20,000 and
 * 30,000 beyond N are indexed as in earnest, by four at once, and then 30,000 as `search:rebuild` does; those between are copies
 * of the first in other communities. PostgreSQL is given a quarter of the memory and room between checkpoints,
 * as its manual advises for a machine of its own and for many writes; huge pages, which it advises as well, are used
 * where the machine has set enough aside (`sysctl vm.nr_hugepages`).
 */
import { totalmem } from 'node:os'
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'

const goals = { p50Milliseconds: 15, p95Milliseconds: 50, indexedPerSecond: 3_000, p95Growth: 3 }
const given = process.argv.indexOf('--documents')
const documents = given === -1 ? 1_000_000 : Number(process.argv[given + 1])

const figures = await endingOnSignals(measure)
const pass =
  figures.p50Milliseconds <= goals.p50Milliseconds &&
  figures.p95Milliseconds <= goals.p95Milliseconds &&
  figures.indexedPerSecond >= goals.indexedPerSecond &&
  figures.rebuiltPerSecond >= goals.indexedPerSecond &&
  figures.p95Growth <= goals.p95Growth
console.log(JSON.stringify({ bench: 'search', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const quarter = `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`
  const database = await openBenchDatabase({ shared_buffers: quarter, max_wal_size: '4GB' })
  try {
    const options = { env: { ...database.environment, BENCH_DOCUMENTS: String(documents) } }
    const output = await runTool(
      '--import=@poppinss/ts-exec',
      ['bin/bench/search/measure.ts'],
      options
    )
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await database.close()
  }
}
