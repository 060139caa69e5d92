import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import checkout from '../../checkout.mjs'
import freePort from '../../postgres/free_port.mjs'

const script = fileURLToPath(new URL('serve_bookings.ts', import.meta.url))

/**
 * Lets so many people want the same slot at the same moment, round after round another slot; answers what became
 * of each round, with how long as many requests for nothing took just before.
 */
export default async function raceForSlots(environment, { attempts, rounds }) {
  const port = await freePort()
  const child = await startServer(environment, port)
  const agent = new Agent({ keepAlive: true, maxSockets: attempts, maxFreeSockets: attempts })
  try {
    // The first round opens connections, and warms up what is run for the first time.
    await race({ agent, attempts, port, path: '/bench/bookings/0' })
    const results = []
    for (let slot = 1; slot <= rounds; slot++) {
      const nothing = await race({ agent, attempts, port, path: '/bench/nothing' })
      const path = `/bench/bookings/${slot}`
      const plainP99Milliseconds = nothing.p99Milliseconds
      results.push({ ...(await race({ agent, attempts, port, path })), plainP99Milliseconds })
    }
    return results
  } finally {
    agent.destroy()
    child.disconnect()
  }
}

async function race({ agent, attempts, path, port }) {
  const answers = await Promise.all(
    Array.from({ length: attempts }, () => ask({ agent, host: '127.0.0.1', port, path }))
  )
  const waits = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const succeeded = answers.filter(({ code }) => code === null).length
  const refused = answers.filter(({ code }) => code === 'E_BOOKING_TAKEN').length
  const p99Milliseconds = Math.round(waits[Math.floor(waits.length * 0.99)])
  return { succeeded, refused, failed: attempts - succeeded - refused, p99Milliseconds }
}

async function ask(options) {
  const began = performance.now()
  try {
    const [answer] = await once(get(options), 'response')
    const { code = 'E_UNKNOWN' } =
      answer.statusCode < 500 ? await json(answer) : answer.resume() && {}
    return { code, milliseconds: performance.now() - began }
  } catch {
    // A connection that was refused or cut off is an attempt that failed.
    return { code: 'E_CUT_OFF', milliseconds: performance.now() - began }
  }
}

async function startServer(environment, port) {
  const settings = { NODE_ENV: 'production', PORT: port, APP_URL: `http://127.0.0.1:${port}` }
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', script], {
    cwd: checkout,
    env: { ...environment, ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  process.once('exit', () => child.kill())
  await once(child, 'message')
  return child
}
