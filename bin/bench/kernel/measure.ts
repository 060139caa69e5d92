/** Measures the kernel on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import freePort from '../../postgres/free_port.mjs'
import ignitor from '../../ignitor.ts'
import installMadeUpPlugins from './made_up_plugins.ts'

const MANY = 40
const FEW = 5
const DECISIONS = 20
const PAGES = 300

const ids = installMadeUpPlugins(MANY)
const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: db } = await import('@adonisjs/lucid/services/db')
const { default: router } = await import('@adonisjs/core/services/router')
const { default: loadDemo } = await import('#database/demo/load_demo')
const { default: demoPlace } = await import('#database/demo/place')
const { default: memory } = await import('#kernel/memory')
const { default: enabledPlugins } = await import('#kernel/queries/enabled_plugins')
const { default: navigationFor } = await import('#kernel/queries/navigation_for')
const { default: settingsOf } = await import('#kernel/queries/settings_of')
const { default: assuranceOf } = await import('#kernel/queries/assurance_of')
const { default: catalogue } = await import('#kernel/catalogue')
const { createCommunity, enablePlugin } = await import('#tests/factories/territories')

// What a server does before it listens; menus ask for addresses.
router.commit()
await loadDemo()
const { community } = await demoPlace()
for (const id of ids) await enablePlugin(id, community)
const children: ChildProcess[] = []

const figures = {
  ...(await queriesOnTheWay()),
  ...(await staleness()),
  ...(await homePage()),
}
for (const child of children) child.disconnect()
console.log(JSON.stringify(figures))
await app.terminate()
process.exit()

/** Queries while a thousand requests ask what is on, as in a process that serves pages. */
async function queriesOnTheWay() {
  const fresh = memory.keepFresh()
  await memory.current()
  let queries = 0
  // The confirmations run beside the requests, on a connection of their own.
  const count = () => queries++
  const client = db.connection().getReadClient()
  client.on('query', count)
  const began = performance.now()
  for (let request = 0; request < 1000; request++) {
    await enabledPlugins(community)
    await navigationFor('resident', community, null)
    await settingsOf(catalogue.plugins[0], community)
    await assuranceOf('volunteer', 'enrolments.store', community)
  }
  const took = performance.now() - began
  client.off('query', count)
  clearInterval(fresh)
  return { queriesOnTheWay: queries, microsecondsPerRequest: Math.round(took) }
}

/** How late this process hears of what another one decides. */
async function staleness() {
  const place = await createCommunity()
  const decider = await start('decide.ts', [place.id])
  const fresh = memory.keepFresh()
  const delays: number[] = []
  for (let decision = 0; decision < DECISIONS; decision++) {
    const state = decision % 2 === 0 ? 'enabled' : 'disabled'
    // At any moment between two confirmations.
    await pause(Math.random() * 500)
    decider.send(state)
    const [decidedAt] = await once(decider, 'message')
    while ((await isOnAt(place)) !== (state === 'enabled')) await pause(2)
    delays.push(Math.max(0, Date.now() - Number(decidedAt)))
  }
  clearInterval(fresh)
  return {
    decisions: DECISIONS,
    medianStalenessMilliseconds: median(delays),
    worstStalenessMilliseconds: Math.max(...delays),
  }
}

async function isOnAt(place: { path: string }) {
  return (await enabledPlugins(place)).some(({ id }) => id === 'volunteer')
}

/** The home page from two servers in turns, one with many plugins and one with few. */
async function homePage() {
  const few = await serve(FEW)
  const many = await serve(MANY)
  for (let page = 0; page < 50; page++) await Promise.all([few(), many()])
  const fewTimes: number[] = []
  const manyTimes: number[] = []
  for (let page = 0; page < PAGES; page++) {
    fewTimes.push(await few())
    manyTimes.push(await many())
  }
  const ratio = median(manyTimes) / median(fewTimes)
  return {
    pages: PAGES,
    homePageMillisecondsWith5: round(median(fewTimes)),
    homePageMillisecondsWith40: round(median(manyTimes)),
    homePageRatio: round(ratio),
  }
}

async function serve(plugins: number) {
  const port = await freePort()
  await start('serve.ts', [String(plugins)], { PORT: String(port) })
  const headers = { cookie: `community=${community.code}` }
  return async () => {
    const began = performance.now()
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers })
    const page = await answer.text()
    if (answer.status !== 200 || !page.includes('</html>')) {
      throw new Error(`The home page answers ${answer.status}`)
    }
    return performance.now() - began
  }
}

async function start(script: string, parameters: string[], environment = {}) {
  const child = fork(new URL(script, import.meta.url), parameters, {
    env: { ...process.env, ...environment },
    execArgv: ['--import=@poppinss/ts-exec'],
  })
  children.push(child)
  process.once('exit', () => child.kill('SIGKILL'))
  // The first thing that it says is that it is ready.
  await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (child.exitCode !== null) throw new Error(`${script} did not start`)
  return child
}

function median(values: number[]) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}

function round(value: number) {
  return Math.round(value * 100) / 100
}
