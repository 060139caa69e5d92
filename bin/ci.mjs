/** What .ci/run runs on a fresh clone: packages, checks, tests, tries. Ends with the sum of all tests. */
import './install/refuse_old_node.mjs'
import { spawn } from 'node:child_process'
import checkout from './checkout.mjs'

const parts = [
  ['npm', 'run', 'check'],
  ['npm', 'test'],
  ['node', 'bin/try.mjs'],
]

const sum = { passed: 0, failed: 0 }
// Nothing else makes sense without packages.
if (await succeeds(['npm', 'ci'])) {
  for (const part of parts) await succeeds(part)
}
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exit(sum.failed > 0 ? 1 : 0)

/** Adds what the part counted; one that failed without counting is one failure. */
async function succeeds([command, ...parameters]) {
  console.log(`\n── ${command} ${parameters.join(' ')} ──`)
  const { code, output } = await shown(command, parameters)
  const [, passed, failed] = output.trimEnd().match(/\n(\d+) passed, (\d+) failed$/) ?? [0, 0, 0]
  sum.passed += Number(passed)
  sum.failed += code === 0 ? Number(failed) : Math.max(Number(failed), 1)
  return code === 0
}

/** Shows what a command prints while it prints it, and remembers it. */
function shown(command, parameters) {
  const child = spawn(command, parameters, { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill())
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    process.stdout.write(text)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
