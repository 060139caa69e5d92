import { spawn } from 'node:child_process'
import freePort from '../postgres/free_port.mjs'
import waitUntil from '../processes/wait_until.mjs'
import plainEnvironment from './plain_environment.mjs'
import processesIn from './processes_in.mjs'

/**
 * Runs `npm start` in a copy until its first page comes, as a terminal would: in a process group of
 * its own. Answers `{ child, port, seconds, output(), end(signal), ended }`.
 */
export default async function startLinli({ folder }, options = {}) {
  const linli = await launchLinli({ folder }, options)
  const began = Date.now()
  const answers = await waitUntil(() => linli.hasEnded() || linli.showsFirstPage(), 900)
  if (!answers || linli.hasEnded()) {
    await linli.end('SIGKILL')
    throw new Error(`npm start did not show its first page:\n${linli.output()}`)
  }
  return { ...linli, seconds: (Date.now() - began) / 1000 }
}

/** The same, without waiting for a page. */
export async function launchLinli({ folder }, options = {}) {
  const { port, environment, account, words = [] } = options
  const chosen = port ?? (await freePort())
  const child = spawn('npm', ['start', ...words], {
    ...account,
    cwd: folder,
    env: { ...plainEnvironment(), PORT: String(chosen), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  running.add(child)
  return {
    child,
    port: chosen,
    output: () => output,
    hasEnded,
    showsFirstPage: () => showsFirstPage(chosen),
    async end(signal = 'SIGINT') {
      endGroup(child, signal)
      await waitUntil(
        () => hasEnded() && (signal === 'SIGKILL' || processesIn(folder).length === 0),
        30
      )
    },
  }
}

const running = new Set()
process.once('exit', () => {
  for (const child of running) endGroup(child, 'SIGTERM')
})

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // All of it has ended.
  }
}

async function showsFirstPage(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    const page = await answer.text()
    return answer.status === 200 && page.includes('</html>')
  } catch {
    // Nobody listens yet.
    return false
  }
}
