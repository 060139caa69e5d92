/**
 * `npm run bench -- import`: how long it takes to bring 100,000 people as a workbook, from the upload until
 * they stand in the register, and how much more memory that needs than 10,000. The database is one that
 * survives a power cut, as in earnest.
 */
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'

const goals = { seconds: 60, growthMegabytes: 100 }

const figures = await endingOnSignals(measure)
const pass = figures.seconds <= goals.seconds && figures.growthMegabytes <= goals.growthMegabytes
console.log(JSON.stringify({ bench: 'import', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const [few, many] = [await bring(database, 10_000), await bring(database, 100_000)]
    return {
      rows: many.rows,
      seconds: many.seconds,
      rowsPerSecond: Math.round(many.rows / many.seconds),
      readSeconds: many.readSeconds,
      checkSeconds: many.checkSeconds,
      applySeconds: many.applySeconds,
      megabytes: many.megabytes,
      megabytesWithTenThousand: few.megabytes,
      growthMegabytes: many.megabytes - few.megabytes,
    }
  } finally {
    await database.close()
  }
}

/** In a process of its own: what it needs at most is its own. */
async function bring(database, rows) {
  const options = { env: { ...database.environment, ROWS: String(rows) } }
  const output = await runTool(
    '--import=@poppinss/ts-exec',
    ['bin/bench/import/measure.ts'],
    options
  )
  return JSON.parse(output.trim().split('\n').at(-1))
}
