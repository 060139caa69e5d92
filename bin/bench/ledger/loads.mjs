import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import runTool from '../../application/run_tool.mjs'
import checkout from '../../checkout.mjs'
import freePort from '../../postgres/free_port.mjs'

const HTTP_CLIENTS = 64

/** Posts from a process of its own: `load(environment, ['lane', 'hot', 32, 5])`; see load.ts. */
export async function load(environment, words) {
  const parameters = ['bin/bench/ledger/load.ts', ...words.map(String)]
  const output = await runTool('--import=@poppinss/ts-exec', parameters, { env: environment })
  return JSON.parse(output.trim().split('\n').at(-1))
}

/** From several processes at once. */
export async function loadFromMany(environment, words, processes) {
  const figures = await Promise.all(
    Array.from({ length: processes }, () => load(environment, words))
  )
  return {
    perSecond: figures.reduce((sum, { perSecond }) => sum + perSecond, 0),
    p99Milliseconds: Math.max(...figures.map(({ p99Milliseconds }) => p99Milliseconds)),
  }
}

/** Over a network on which every answer comes a millisecond later. */
export async function loadFarAway(environment, words) {
  const parameters = [environment.DATABASE_URL]
  const { child, message: port } = await startScript('slow_network.mjs', parameters, environment)
  const url = new URL(environment.DATABASE_URL)
  url.port = port
  try {
    return await load({ ...environment, DATABASE_URL: url.href }, words)
  } finally {
    child.disconnect()
  }
}

/** Through a web server: from the request to the answer that it is durable. */
export async function loadOverHttp(environment, mode, seconds) {
  const port = await freePort()
  const settings = { NODE_ENV: 'production', PORT: port, APP_URL: `http://127.0.0.1:${port}` }
  const { child } = await startScript('serve_posts.ts', [], { ...environment, ...settings })
  const agent = new Agent({ keepAlive: true, maxSockets: HTTP_CLIENTS })
  try {
    const ask = () => askOnce({ agent, host: '127.0.0.1', port, path: `/bench/transfers/${mode}` })
    await askFor(ask, 1)
    return await askFor(ask, seconds)
  } finally {
    agent.destroy()
    child.disconnect()
  }
}

async function askFor(ask, seconds) {
  const until = performance.now() + seconds * 1_000
  const waits = []
  const client = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      await ask()
      waits.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: HTTP_CLIENTS }, client))
  waits.sort((one, other) => one - other)
  const p99 = waits[Math.floor(waits.length * 0.99)]
  return {
    perSecond: Math.round(waits.length / seconds),
    p99Milliseconds: Math.round(p99 * 10) / 10,
  }
}

async function askOnce(options) {
  const [answer] = await once(get(options), 'response')
  const words = await text(answer)
  if (!words.includes('"applied"')) throw new Error(`The server answered ${words.slice(0, 200)}`)
}

async function startScript(name, parameters, environment) {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', script, ...parameters], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  process.once('exit', () => child.kill())
  const [message] = await once(child, 'message')
  return { child, message }
}
