import runSuite from './run_suite.mjs'

/**
 * Runs the suites and adds up their tests. The browser waits a lot, so it goes beside the others;
 * what each printed is shown when it is done. A single suite shows everything at once.
 */
export default async function runSuites(suites, { ground, options }) {
  const isAlone = suites.length === 1
  const run = (suite) => runSuite(suite, { ground, options, isAlone })
  const besides = suites.filter((suite) => suite !== 'browser')
  const browser = suites.filter((suite) => suite === 'browser')
  const results = await Promise.all([oneByOne(besides, run), oneByOne(browser, run)])
  return total(results.flat())
}

async function oneByOne(suites, run) {
  const results = []
  for (const suite of suites) results.push(await run(suite))
  return results
}

function total(results) {
  const sum = { passed: 0, failed: 0 }
  for (const { passed, failed } of results) {
    sum.passed += passed
    sum.failed += failed
  }
  return sum
}
