/**
 * `npm run bench -- ledger`: transfers a second, in multiples of what pgbench's TPC-B-like workload
 * reaches on the same PostgreSQL in the same run (P simple, Pp prepared).
 */
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'
import pgbench from './ledger/pgbench.mjs'

const SECONDS = 10
const goals = { uniformTimesP: 3.5, uniformTimesPp: 2.3, hotTimesP: 4 }

const figures = await endingOnSignals(measure)
const pass = Object.entries(goals).every(([name, goal]) => figures[name] >= goal)
console.log(JSON.stringify({ bench: 'ledger', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const yardstick = await pgbench(database.environment.DATABASE_URL, SECONDS)
    const uniform = await load(database, 'uniform', 32)
    const hot = await load(database, 'hot', 32)
    return {
      ...yardstick,
      uniform,
      hot,
      uniformTimesP: times(uniform, yardstick.simple),
      hotTimesP: times(hot, yardstick.simple),
      uniformTimesPp: times(uniform, yardstick.prepared),
    }
  } finally {
    await database.close()
  }
}

async function load({ environment }, mode, clients) {
  const words = ['bin/bench/ledger/load.ts', mode, String(clients), String(SECONDS)]
  const output = await runTool('--import=@poppinss/ts-exec', words, { env: environment })
  return JSON.parse(output.trim().split('\n').at(-1))
}

function times({ perSecond }, yardstick) {
  return Math.round((perSecond / yardstick) * 100) / 100
}
