const SLOWEST = 10
/** Characters: what failed was told whole when it did, often thousands of lines ago. */
const LONGEST_REASON = 3_000

/** Prints how the suites went, what failed and what took longest; answers `{ passed, failed }` of all. */
export default function tellResults(results) {
  for (const [suite, counts] of Object.entries(Object.groupBy(results, ({ suite }) => suite))) {
    const { failed, passed } = sum(counts)
    console.log(`${failed > 0 ? '✗' : '✓'} ${suite}: ${passed} 通过, ${failed} 失败`)
  }
  tellFailures(results.flatMap(({ failures }) => failures))
  tellSlowest(Object.assign({}, ...results.map(({ seconds }) => seconds)))
  return sum(results)
}

function sum(results) {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
  }
}

function tellFailures(failures) {
  if (failures.length === 0) return
  console.log('\n失败的 failed')
  for (const { reason = '', title } of failures) console.log(`✗ ${title}\n${shortened(reason)}\n`)
}

function shortened(reason) {
  return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)} …` : reason
}

function tellSlowest(seconds) {
  const files = Object.entries(seconds).sort(([, one], [, other]) => other - one)
  if (files.length < 2) return
  console.log('\n最慢的 slowest')
  for (const [file, each] of files.slice(0, SLOWEST)) {
    console.log(`${each.toFixed(1).padStart(7)} s  ${file}`)
  }
  console.log()
}
