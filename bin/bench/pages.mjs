/**
 * `npm run bench -- pages`: what people wait for. How many home pages of a signed-in resident, with ten cards, and how
 * many of a guest one process serves, each held against a route that answers `ok` behind the same middleware, in turn,
 * in the same run. What a phone loads before the home page answers to taps. What Lighthouse says of the pages that are
 * opened most, on its slow phone. The database has the demo community in it.
 */
import { join } from 'node:path'
import buildAssets from '../application/build_assets.mjs'
import runTool from '../application/run_tool.mjs'
import sizeOfHome, { budgets } from '../application/size_of_home.mjs'
import checkout from '../checkout.mjs'
import freePort from '../postgres/free_port.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'
import compareSpeed from './pages/compare_speed.mjs'
import Visitor from './pages/visitor.mjs'
import Child from './processes/child.mjs'

const least = { residentToOk: 0.5, guestToOk: 1, performance: 95, accessibility: 100 }
const most = budgets

const figures = await endingOnSignals(measure)
const pass =
  Object.entries(most).every(([name, goal]) => figures[name] <= goal) &&
  Object.entries(least).every(([name, goal]) => figures[name] >= goal)
console.log(JSON.stringify({ bench: 'pages', ...figures, goals: { ...most, ...least }, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  await buildAssets()
  const database = await openBenchDatabase()
  try {
    const port = await freePort()
    const settings = { NODE_ENV: 'production', PORT: port, APP_URL: `http://127.0.0.1:${port}` }
    const environment = { ...database.environment, ...settings, STAFF_SECOND_FACTOR: 'false' }
    const child = new Child('pages/serve_pages.ts', [], environment)
    const { cards, community, resident, staff } = await child.hear('resident')
    const size = sizeOfHome(join(checkout, 'public/assets'), cards)
    const visitors = {
      guest: new Visitor(port, community),
      resident: await new Visitor(port, community).signIn(resident),
      staff: await new Visitor(port, community).signIn(staff),
    }
    const judgement = await judge(visitors)
    const areEnabled = child.hear('areEnabled')
    child.tell('enable cards')
    await areEnabled
    const speed = await compareSpeed(child, visitors)
    await child.end()
    return { ...size, ...speed, ...judgement }
  } finally {
    await database.close()
  }
}

/** The lowest mark that any page got, and the marks of each. */
async function judge({ guest, resident, staff }) {
  const shift = await resident.firstLink(
    '/volunteer/shifts',
    /"(\/volunteer\/shifts\/[0-9a-f-]{36})"/
  )
  const pages = [
    guest.request('/'),
    resident.request('/'),
    resident.request('/volunteer/shifts'),
    resident.request(shift),
    resident.request('/volunteer/needs/create'),
    staff.request('/desk/verifications'),
  ]
  const words = ['bin/bench/pages/judge_pages.ts', JSON.stringify(pages)]
  const output = await runTool('--import=@poppinss/ts-exec', words)
  const marks = JSON.parse(output.trim().split('\n').at(-1))
  const lowest = (name) => Math.min(...marks.map((mark) => mark[name]))
  return {
    performance: lowest('performance'),
    accessibility: lowest('accessibility'),
    pages: marks,
  }
}
