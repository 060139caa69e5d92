/**
 * `npm run bench -- import`: how long it takes to bring 100,000 people as a workbook and as CSV, from the
 * upload until they stand in the register, and how much more memory that needs than 10,000. The database is
 * one that survives a power cut, as in earnest.
 *
 * A machine that does other things at the same time makes any number of seconds meaningless. So as many rows
 * are written plainly too, before and afterwards: half a million in batches of a thousand, into tables without
 * a key, an index or a rule, with nothing read, checked or sealed. `timesPlain` says how much more the import
 * takes than that. It passes if it keeps to the seconds, or to the ratio where the machine is busy.
 *
 * Left to itself Node lets its heap grow as long as there is room, and what it takes says nothing of what is needed. So
 * it is given a heap of 192 MB for a list of any length.
 */
import { loadavg } from 'node:os'
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'

const goals = { seconds: 60, timesPlain: 6, growthMegabytes: 100 }

const { explained, ...figures } = await endingOnSignals(measure)
const isQuick = (each) => each.seconds <= goals.seconds || each.timesPlain <= goals.timesPlain
const isFlat = figures.growthMegabytes <= goals.growthMegabytes
const pass = isQuick(figures.xlsx) && isQuick(figures.csv) && isFlat
console.log(explained)
console.log(JSON.stringify({ bench: 'import', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const few = await bring(database, { ROWS: '10000', KIND: 'xlsx', UNDO: '1' })
    const xlsx = compared(await bring(database, { ROWS: '100000', KIND: 'xlsx', PLAIN: '1' }))
    const csv = compared(await bring(database, { ROWS: '100000', KIND: 'csv', PLAIN: '1' }))
    const beside = {
      secondsToUndoTenThousand: few.undoSeconds,
      megabytesWithTenThousand: few.megabytes,
      growthMegabytes: Math.max(xlsx.megabytes, csv.megabytes) - few.megabytes,
    }
    return { xlsx, csv, ...beside, explained: [told(xlsx, 'XLSX'), told(csv, 'CSV')].join('\n') }
  } finally {
    await database.close()
  }
}

/** In a process of its own: what it needs at most is its own. */
async function bring(database, wishes) {
  const options = { env: { ...database.environment, ...wishes } }
  const tool = ['--import=@poppinss/ts-exec', 'bin/bench/import/measure.ts']
  const output = await runTool(
    '--max-old-space-size=192',
    ['--max-semi-space-size=8', ...tool],
    options
  )
  return JSON.parse(output.trim().split('\n').at(-1))
}

function compared(figures) {
  const { plainSeconds, rows, seconds } = figures
  return {
    ...figures,
    rowsPerSecond: Math.round(rows / seconds),
    timesPlain: Math.round((seconds / plainSeconds) * 10) / 10,
    waitingProcesses: Math.round(loadavg()[0] * 10) / 10,
  }
}

function told(figures, kind) {
  const { applySeconds, checkSeconds, plainSeconds, readSeconds, rows, seconds } = figures
  return [
    `${kind}: ${rows} people in ${seconds} s = reading ${readSeconds} + checking ${checkSeconds} + applying ${applySeconds};`,
    `  at most ${figures.megabytes} MB. Writing as many rows plainly took ${plainSeconds} s, so it is ${figures.timesPlain} times that.`,
    `  ${figures.waitingProcesses} processes ran or waited on this machine at the end.`,
  ].join('\n')
}
