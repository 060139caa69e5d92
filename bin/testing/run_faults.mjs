/** The second half of `npm run test:faults`. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import buildAssets from '../application/build_assets.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import tellTrouble from '../tell_trouble.mjs'
import openTestGround from './open_test_ground.mjs'
import runSuites from './run_suites.mjs'

/** Whoever kills processes wants to see what was written, and not what was about to be. */
const durable = { max_connections: 200 }
const table = process.env.LINLI_FAULT_TABLE
const { passed, failed } = await endingOnSignals(run)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function run() {
  let ground = null
  try {
    await buildAssets()
    ground = await openTestGround(['faults'], durable)
    const counts = await runSuites(['faults'], { ground, options: [] })
    show()
    return counts
  } catch (error) {
    tellTrouble(error)
    return { passed: 0, failed: 1 }
  } finally {
    await ground?.close()
  }
}

function show() {
  const lines = existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n') : []
  console.table(
    lines.map((line) => {
      const { acknowledged, fault, lost, rounds, twice } = JSON.parse(line)
      return { fault, rounds, acknowledged, lost, twice }
    })
  )
  rmSync(table, { force: true })
}
