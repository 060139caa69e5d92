/**
 * `npm run bench -- mall`: 500 residents reserve a good of which there are 100 pieces, all at once, each with their points.
 * Exactly 100 get one; the others are told so, and nothing of theirs is set aside. Then half of the pieces are handed over at
 * two counters at once. The database is one that survives a power cut, as in earnest.
 */
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'

const goals = { reserved: 100, soldOut: 400, failed: 0, handedOver: 50, p99Milliseconds: 15_000 }

const figures = await endingOnSignals(measure)
const pass =
  figures.reserved === goals.reserved &&
  figures.soldOut === goals.soldOut &&
  figures.failed === goals.failed &&
  figures.handedOver === goals.handedOver &&
  figures.booksAgree &&
  figures.p99Milliseconds <= goals.p99Milliseconds
console.log(JSON.stringify({ bench: 'mall', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const options = { env: database.environment }
    const output = await runTool(
      '--import=@poppinss/ts-exec',
      ['bin/bench/mall/measure.ts'],
      options
    )
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await database.close()
  }
}
