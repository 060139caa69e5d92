/**
 * `npm run bench -- ledger`: what the ledger does in a second, in multiples of what the TPC-B-like
 * yardstick does on the same PostgreSQL in the same run (P simple, Pp prepared); the rows of the ledger's
 * targets. `--rows 5000000` fills the table with so many transfers for row 13 instead of 200,000; `--pgledger FILE`
 * says where pgledger's SQL is, for row 11.
 */
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'
import median from './kernel/median.mjs'
import countLost from './ledger/acknowledged.mjs'
import { bytesPerTransfer, deadlocks, fillWith } from './ledger/growth.mjs'
import { load, loadFarAway, loadFromMany, loadOverHttp } from './ledger/loads.mjs'
import measurePgledger from './ledger/pgledger.mjs'
import measureReads from './ledger/reads.mjs'
import { judge, times } from './ledger/rows.mjs'
import openYardstick from './ledger/yardstick.mjs'
import connect from '../postgres/connect.mjs'

const ROUNDS = 3
const SECONDS = 4
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '200000' }, pgledger: { type: 'string' } },
})
const filled = Number(values.rows)

const { yardstick, rows } = await endingOnSignals(measure)
console.table(
  rows.map(({ row, what, value, target, pass }) => ({ row, what, value, target, pass }))
)
const pass = rows.every((row) => row.pass)
const machine = { cpus: cpus().length, load: loadavg().map((each) => Math.round(each * 10) / 10) }
console.log(JSON.stringify({ bench: 'ledger', yardstick, machine, rows, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const fresh = await database.another('linli_fresh')
    return await measureOn(database.environment, fresh)
  } finally {
    await database.close()
  }
}

async function measureOn(environment, fresh) {
  const url = environment.DATABASE_URL
  const first = await inFirstMinute(fresh)
  const yardstick = await openYardstick(url)
  const main = await inTurns(yardstick, environment)
  const pgledger = values.pgledger && (await measurePgledger(url, values.pgledger, SECONDS))
  const before = await deadlocks(url)
  const many = {
    hot: await loadFromMany(environment, ['lane', 'hot', 32, SECONDS], 4),
    zipf: await loadFromMany(environment, ['lane', 'zipf', 32, SECONDS], 4),
  }
  const circles = (await deadlocks(url)) - before
  const far = [
    await loadFarAway(environment, ['lane', 'hot', 32, SECONDS]),
    await loadFarAway(environment, ['lane', 'hot', 256, SECONDS]),
  ]
  const http = {
    uniform: await loadOverHttp(environment, 'uniform', SECONDS),
    hot: await loadOverHttp(environment, 'hot', SECONDS),
  }
  const bytes = await bytesPerTransfer(url)
  const lost = await countLost(environment)
  const reads = await measureReads(yardstick, url, SECONDS)
  await fillWith(url, filled)
  const grown = {
    uniform: await load(environment, ['lane', 'uniform', 32, SECONDS]),
    hot: await load(environment, ['lane', 'hot', 32, SECONDS]),
  }
  const measured = {
    ...{ ...main, many, circles, far, http, bytes, lost, reads, grown, filled, first },
    pgledger,
  }
  return { yardstick: yardstick.name, rows: judge(measured) }
}

/** All in turns, so that whatever else the machine does slows all alike; of each the median. */
async function inTurns(yardstick, environment) {
  const ways = [
    ['lane', 'uniform'],
    ['lane', 'hot'],
    ['lane', 'lots'],
    ['lane', 'hot_lots'],
    ['orm', 'hot'],
    ['within', 'uniform'],
    ['within', 'hot'],
  ]
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const { prepared, simple } = await yardstick.measure(SECONDS)
    const figures = { P: { perSecond: simple }, Pp: { perSecond: prepared } }
    for (const [way, mode] of ways) {
      figures[`${way} ${mode}`] = await load(environment, [way, mode, 32, SECONDS])
    }
    rounds.push(figures)
  }
  const names = Object.keys(rounds[0])
  return { turns: Object.fromEntries(names.map((name) => [name, middle(rounds, name)])) }
}

function middle(rounds, name) {
  const fields = Object.keys(rounds[0][name])
  const of = (field) => median(rounds.map((figures) => figures[name][field]))
  return Object.fromEntries(fields.map((field) => [field, of(field)]))
}

/** The last ten seconds of the first minute of a database that nobody has analysed, and after that. */
async function inFirstMinute(environment) {
  const first = await load(environment, ['lane', 'uniform', 32, 10, 50])
  await connect(environment.DATABASE_URL, (client) => client.query('analyze'))
  const warm = await load(environment, ['lane', 'uniform', 32, 10])
  return times(first.perSecond, warm.perSecond)
}
