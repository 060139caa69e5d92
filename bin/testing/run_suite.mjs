import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'
import freePort from '../postgres/free_port.mjs'
import suiteEnvironment from './suite_environment.mjs'

/** Runs one suite in a process of its own and answers `{ passed, failed }`. */
export default async function runSuite(suite, { ground, options, isAlone }) {
  const folder = join(ground.folder, suite)
  mkdirSync(folder)
  const environment = suiteEnvironment({ folder, ground, suite, port: await freePort() })
  const began = Date.now()
  if (!isAlone) console.log(`… ${suite}`)
  const { code, output } = await spawnSuite([suite, ...options], environment, isAlone)
  const counts = countsFrom(environment.LINLI_TEST_COUNTS, { code, mayBeEmpty: options.length > 0 })
  const sign = counts.failed > 0 ? '✗' : '✓'
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `${output}${sign} ${suite}: ${counts.passed} 通过, ${counts.failed} 失败 · ${seconds} s\n`
  )
  return counts
}

function spawnSuite(suiteArguments, environment, isAlone) {
  const parameters = ['--import=@poppinss/ts-exec', 'bin/test.ts', ...suiteArguments]
  const child = spawn(process.execPath, parameters, {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}

/** A suite that crashed wrote no counts; one that ran nothing is misnamed. Neither may look like success. */
function countsFrom(file, { code, mayBeEmpty }) {
  const { passed, failed } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 1 }
  const isEmpty = passed + failed === 0 && !mayBeEmpty
  return { passed, failed: failed === 0 && (code !== 0 || isEmpty) ? 1 : failed }
}
