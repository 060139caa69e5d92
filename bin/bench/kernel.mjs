/**
 * `npm run bench -- kernel`: what the kernel costs. How many queries reading what is enabled takes
 * once it is remembered; for how long after a decision another process goes on as before; how much
 * longer the home page takes with 40 plugins than with 5. Two of either are the real ones, the others
 * are made up, all are enabled: each adds to the menus, a permission, settings, a point rule, a search
 * source, an answer to what lies ahead, and a card. The community is empty, so every card is asked and
 * none has anything to show: what the page takes longer is the kernel's, and the page it is compared
 * with is the quickest there is.
 */
import buildAssets from '../application/build_assets.mjs'
import runTool from '../application/run_tool.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'
import measureHome from './kernel/measure_home.mjs'
import measureStaleness from './kernel/measure_staleness.mjs'

const goals = {
  queries: 0,
  slowestSightMilliseconds: 1000,
  homeOfGuestTimes: 1.2,
  homeOfResidentTimes: 1.2,
}

const figures = await endingOnSignals(measure)
const pass = Object.entries(goals).every(([name, goal]) => figures[name] <= goal)
console.log(JSON.stringify({ bench: 'kernel', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  await buildAssets()
  const database = await openBenchDatabase()
  try {
    const home = await measureHome(database)
    const staleness = await measureStaleness(await database.another('linli_stale'))
    const reading = await read(database.environment)
    return { ...reading, ...staleness, ...home }
  } finally {
    await database.close()
  }
}

async function read(environment) {
  const words = ['bin/bench/kernel/read.ts']
  const output = await runTool('--import=@poppinss/ts-exec', words, { env: environment })
  return JSON.parse(output.trim().split('\n').at(-1))
}
