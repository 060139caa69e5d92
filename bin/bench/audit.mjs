/**
 * `npm run bench -- audit [--rows N]`: how long `node ace points:audit` takes to prove N transfers (5,000,000 unless
 * said) of 2,000 people, each with its right place, balance, lots and hash, and sealed every five minutes as fifty
 * million in a year are. They are written past the guards, in parts of half a million, since it is the audit that is measured.
 */
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import runConsole from '../application/run_console.mjs'
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'

const goals = { seconds: 60 }
const { values } = parseArgs({ options: { rows: { type: 'string', default: '5000000' } } })
const transfers = Number(values.rows)

const figures = await endingOnSignals(measure)
const pass = figures.auditSeconds <= goals.seconds
const machine = { cpus: cpus().length, load: loadavg().map((each) => Math.round(each * 10) / 10) }
console.log(JSON.stringify({ bench: 'audit', transfers, ...figures, machine, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  const { environment } = database
  try {
    const parameters = ['bin/bench/audit/fill.ts', String(transfers)]
    const fillSeconds = await seconds(() =>
      runTool('--import=@poppinss/ts-exec', parameters, { env: environment })
    )
    const auditSeconds = await seconds(() => runConsole(['points:audit'], environment))
    return { fillSeconds, auditSeconds }
  } finally {
    await database.close()
  }
}

async function seconds(work) {
  const began = performance.now()
  await work()
  return Math.round((performance.now() - began) / 100) / 10
}
