/**
 * `npm run bench -- work`: how many one-off jobs a second are put in line, each in a transaction of
 * its own, and how many are done; beside it plain rows, written and changed in the same way. The
 * database is one that survives a power cut, as in earnest.
 */
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'

// Where 3,300 plain rows are written and 5,000 changed in a second, this is 1,000 jobs.
const goals = { enqueuedPerRowWritten: 0.3, donePerRowChanged: 0.2 }

const figures = await endingOnSignals(measure)
const pass = Object.entries(goals).every(([name, goal]) => figures[name] >= goal)
console.log(JSON.stringify({ bench: 'work', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const options = { env: database.environment }
    const output = await runTool(
      '--import=@poppinss/ts-exec',
      ['bin/bench/work/measure.ts'],
      options
    )
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await database.close()
  }
}
