/** The second half of `npm run check`: two checks at a time, a line for each, words only from what failed. */
import buildEnvironment from '../application/build_environment.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import runQuietly from '../processes/run_quietly.mjs'
import checks from './checks.mjs'

const environment = { ...buildEnvironment, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }
const failures = await endingOnSignals(runAll)

for (const { name, output } of failures) console.log(`\n── ${name} ──\n${output.trim()}`)
process.exit(failures.length > 0 ? 1 : 0)

async function runAll() {
  const [first, ...others] = checks
  // Types of routes, without which the compiler finds fault with every link.
  const failed = [await run(first)]
  const workOff = async () => {
    for (let check = others.shift(); check; check = others.shift()) failed.push(await run(check))
  }
  await Promise.all([workOff(), workOff()])
  return failed.filter((failure) => failure !== null)
}

/** Answers null when all is well. */
async function run({ name, parameters }) {
  const began = Date.now()
  const { code, output } = await runQuietly(process.execPath, parameters, { env: environment })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} · ${seconds} s`)
  return code === 0 ? null : { name, output }
}
