/**
 * `npm run bench -- kernel`: what it costs to know which plugins are on. Database queries on the way
 * of a request, how late another process hears of a decision, and how much longer the home page takes
 * on the server with 40 plugins installed than with 5; both are asked in turns, so that a busy machine
 * slows both. The made-up ones add to menus, settings, rules, listeners and search, and
 * are all on; the cards on the page are those of the real plugins, the same in both.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import buildAssets from '../application/build_assets.mjs'
import runTool from '../application/run_tool.mjs'
import freePort from '../postgres/free_port.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openTestGround from '../testing/open_test_ground.mjs'
import suiteEnvironment from '../testing/suite_environment.mjs'

const goals = { queriesOnTheWay: 0, worstStalenessMilliseconds: 1000, homePageRatio: 1.2 }

const figures = await endingOnSignals(measure)
const pass = Object.entries(goals).every(([name, goal]) => figures[name] <= goal)
console.log(JSON.stringify({ bench: 'kernel', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  await buildAssets()
  const ground = await openTestGround(['kernel'])
  try {
    const folder = join(ground.folder, 'kernel')
    mkdirSync(folder)
    const env = suiteEnvironment({ folder, ground, suite: 'kernel', port: await freePort() })
    const output = await runTool('--import=@poppinss/ts-exec', ['bin/bench/kernel/measure.ts'], {
      env,
    })
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await ground.close()
  }
}
