/**
 * `npm run bench -- enrolment`: 500 people sign up for 50 seats at the same moment. Fifty sit, the others are on the
 * list in order, and nobody gets an error; beside it 500 plain rows, each written in a transaction of its own. The
 * database is one that survives a power cut, as in earnest.
 */
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'

const goals = {
  seated: 50,
  waitingInOrder: 450,
  errors: 0,
  p99Milliseconds: 10_000,
  signUpsPerRowWritten: 0.06,
}

const figures = await endingOnSignals(measure)
const pass =
  figures.seated === goals.seated &&
  figures.waitingInOrder === goals.waitingInOrder &&
  figures.errors === goals.errors &&
  figures.p99Milliseconds <= goals.p99Milliseconds &&
  figures.signUpsPerRowWritten >= goals.signUpsPerRowWritten
console.log(JSON.stringify({ bench: 'enrolment', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const options = { env: database.environment }
    const output = await runTool(
      '--import=@poppinss/ts-exec',
      ['bin/bench/enrolment/measure.ts'],
      options
    )
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await database.close()
  }
}
