import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'
import freePort from '../postgres/free_port.mjs'
import endProcess from '../processes/end_process.mjs'
import shareEnvironment from './share_environment.mjs'

const running = new Set()
process.once('exit', () => running.forEach((child) => child.kill('SIGTERM')))

/**
 * Runs one share in a process of its own, which shows what it finds as it finds it. Answers
 * `{ suite, passed, failed, failures, seconds }`; `seconds` are those of each file.
 */
export default async function runShare(share, { ground, options, isAlone }) {
  const folder = join(ground.folder, share.name)
  mkdirSync(folder)
  const url = await ground.openDatabase(`linli_${share.name}`)
  const { publicFolder, temporaryFolder } = ground
  const place = { folder, publicFolder, temporaryFolder, url, port: await freePort() }
  const environment = shareEnvironment(share, { ...place, isAlone })
  const code = await spawnShare([share.suite, ...options], environment)
  const counts = readCounts(environment.LINLI_TEST_COUNTS, share)
  return { ...checked(counts, { code, share, mayBeEmpty: options.length > 0 }), suite: share.suite }
}

/** Ends all that run. */
export async function endShares() {
  const firmness = [
    ['SIGTERM', 5],
    ['SIGKILL', 5],
  ]
  await Promise.all([...running].map(({ pid }) => endProcess(pid, firmness)))
}

function spawnShare(words, environment) {
  const parameters = ['--import=@poppinss/ts-exec', 'bin/test.ts', ...words]
  const child = spawn(process.execPath, parameters, {
    cwd: checkout,
    env: environment,
    // Over the channel it notices when we are gone.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  running.add(child)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve(code ?? signal)
    })
  })
}

/** One that crashed has written nothing. */
function readCounts(file, { name }) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: 0,
    failed: 1,
    failures: [{ title: `${name} ended before its tests did` }],
    seconds: {},
  }
}

/** One that ran nothing is misnamed, and one that failed at its end has failed: neither may look like success. */
function checked(counts, { code, share, mayBeEmpty }) {
  const isEmpty = counts.passed + counts.failed === 0 && !mayBeEmpty
  if (counts.failed > 0 || (code === 0 && !isEmpty)) return counts
  const what = isEmpty ? 'ran no test' : `ended with ${code}`
  return { ...counts, failed: 1, failures: [{ title: `${share.name} ${what}` }] }
}
