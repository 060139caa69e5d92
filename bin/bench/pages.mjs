/**
 * `npm run bench -- pages`: what a phone loads before the home page answers to taps, and how many requests
 * a second one process serves: the home page of a resident with ten cards, and that of a guest, each held
 * against a route that answers `ok` behind the same middleware, in turn, in the same run. The database
 * has the demo community in it.
 */
import { get } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import buildAssets from '../application/build_assets.mjs'
import sizeOfHome, { budgets } from '../application/size_of_home.mjs'
import checkout from '../checkout.mjs'
import freePort from '../postgres/free_port.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'
import Child from './kernel/child.mjs'
import median from './kernel/median.mjs'
import requestsPerSecond from './pages/requests_per_second.mjs'

const goals = { ...budgets, residentToOk: 0.5, guestToOk: 1 }
const ROUNDS = 3
const SECONDS = 4

const figures = await endingOnSignals(measure)
const pass =
  figures.javascript <= goals.javascript &&
  figures.css <= goals.css &&
  figures.residentToOk >= goals.residentToOk &&
  figures.guestToOk >= goals.guestToOk
console.log(JSON.stringify({ bench: 'pages', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  await buildAssets()
  const database = await openBenchDatabase()
  try {
    const port = await freePort()
    const settings = { NODE_ENV: 'production', PORT: port, APP_URL: `http://127.0.0.1:${port}` }
    const child = new Child('../pages/serve_pages.ts', [], { ...database.environment, ...settings })
    const { cards, community, signIn } = await child.hear('signIn')
    const size = sizeOfHome(join(checkout, 'public/assets'), cards)
    const speed = await measureSpeed(port, community, signIn)
    await child.end()
    return { ...size, ...speed }
  } finally {
    await database.close()
  }
}

async function measureSpeed(port, community, signIn) {
  const guest = `community=${community}`
  const resident = await signedIn(port, signIn)
  const pages = {
    ok: { port, path: '/bench/ok', cookie: resident },
    resident: { port, path: '/bench/home', cookie: resident },
    guest: { port, path: '/', cookie: guest },
  }
  const rates = { ok: [], resident: [], guest: [] }
  for (const page of Object.values(pages)) await requestsPerSecond(page, 1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, page] of Object.entries(pages)) {
      rates[name].push(await requestsPerSecond(page, SECONDS))
    }
  }
  const [ok, ofResident, ofGuest] = Object.values(rates).map(median)
  return {
    okPerSecond: Math.round(ok),
    residentPerSecond: Math.round(ofResident),
    guestPerSecond: Math.round(ofGuest),
    residentToOk: Math.round((ofResident / ok) * 100) / 100,
    guestToOk: Math.round((ofGuest / ok) * 100) / 100,
  }
}

/** The cookies of a resident who has just signed in. */
async function signedIn(port, path) {
  const [answer] = await once(get({ host: '127.0.0.1', port, path }), 'response')
  answer.resume()
  return answer.headers['set-cookie'].map((cookie) => cookie.split(';')[0]).join('; ')
}
