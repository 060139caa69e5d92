/** The second half of `npm run test:faults`. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import buildAssets from '../application/build_assets.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import tellTrouble from '../tell_trouble.mjs'
import openTestGround from './open_test_ground.mjs'
import { endShares } from './run_share.mjs'
import runShares from './run_shares.mjs'
import tellResults from './tell_results.mjs'

/** Whoever kills processes wants to see what was written, and not what was about to be. */
const durable = { max_connections: 200 }
const table = process.env.LINLI_FAULT_TABLE
const { passed, failed } = await endingOnSignals(run, endShares)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function run() {
  let ground = null
  try {
    await buildAssets()
    ground = await openTestGround(durable)
    const share = { name: 'faults', suite: 'faults' }
    const results = await runShares([share], { ground, options: [], isAlone: true })
    show()
    return tellResults(results)
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
