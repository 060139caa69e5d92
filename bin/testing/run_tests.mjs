/** The second half of `npm test`: `npm test`, `npm test -- unit`, `npm test -- functional --files=…`. */
import buildAssets from '../application/build_assets.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import tellTrouble from '../tell_trouble.mjs'
import durations from './durations.mjs'
import openTestGround from './open_test_ground.mjs'
import planShares from './plan_shares.mjs'
import { endShares } from './run_share.mjs'
import runShares from './run_shares.mjs'
import tellResults from './tell_results.mjs'

const [suites, options] = readArguments(process.argv.slice(2))
const counts = await endingOnSignals(run, endShares)

// A misspelt name of a file would look like success.
if (counts.passed + counts.failed === 0) {
  console.error('✗ 没有找到测试 no tests found')
  counts.failed = 1
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)

/** The names come first; from the first option on everything is for Japa. */
function readArguments(given) {
  const firstOption = given.findIndex((word) => word.startsWith('-'))
  const names = firstOption === -1 ? given : given.slice(0, firstOption)
  return [names.length > 0 ? names : ['unit', 'functional', 'browser'], given.slice(names.length)]
}

async function run() {
  let ground = null
  try {
    await buildAssets()
    ground = await openTestGround()
    // Whoever chooses files or tests has chosen few.
    const isAlone = options.length > 0
    const shares = isAlone ? suites.map((suite) => ({ name: suite, suite })) : planShares(suites)
    const results = await runShares(shares, { ground, options, isAlone })
    if (!isAlone) durations.remember(Object.assign({}, ...results.map(({ seconds }) => seconds)))
    return tellResults(results)
  } catch (error) {
    tellTrouble(error)
    return { passed: 0, failed: 1 }
  } finally {
    await ground?.close()
  }
}
