/** Measures the search on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
import { performance } from 'node:perf_hooks'
import ignitor from '../../ignitor.ts'

const SMALL = 10_000
const AT_ONCE = 500
const LANES = 2
const SEARCHES = 400

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: db } = await import('@adonisjs/lucid/services/db')
const { default: indexDocuments } = await import('#search/actions/index_documents')
const { default: search } = await import('#search/queries/search')
const { inquiryAt } = await import('#tests/factories/search')
const { default: MadeUpTown } = await import('./made_up_town.ts')

const total = Number(process.env.BENCH_DOCUMENTS)
const small = Math.min(SMALL, total)
const town = await MadeUpTown.build()

await index(0, small)
await settle()
const before = await searched()
const began = performance.now()
await index(small, total)
const indexingSeconds = (performance.now() - began) / 1000
await settle()
const after = await searched()

const figures = {
  documents: total,
  indexedPerSecond: Math.round((total - small) / indexingSeconds) || 0,
  small,
  small_p50Milliseconds: before.all.p50,
  small_p95Milliseconds: before.all.p95,
  p50Milliseconds: after.all.p50,
  p95Milliseconds: after.all.p95,
  common: after.common,
  rare: after.rare,
  p95Growth: Math.round((100 * after.all.p95) / before.all.p95) / 100,
}
console.log(JSON.stringify(figures))
await app.terminate()

async function index(from: number, to: number) {
  let next = from
  const lane = async () => {
    while (next < to) {
      const start = next
      next = Math.min(to, start + AT_ONCE)
      await indexDocuments('volunteer', town.documents(start, next))
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

/** What the database does by itself within minutes. */
async function settle() {
  await db.rawQuery('vacuum analyze search_documents')
}

async function searched() {
  const common: number[] = []
  const rare: number[] = []
  for (let place = -20; place < SEARCHES; place += 1) {
    const isCommon = place % 2 === 0
    const word = isCommon ? town.commonWord : town.rareWord(Math.abs(place))
    const { sight, territory } = town.viewer(Math.abs(place))
    const start = performance.now()
    await search(inquiryAt(territory, word, { sight }))
    // The first ones warm up what every process has warm.
    if (place >= 0) (isCommon ? common : rare).push(performance.now() - start)
  }
  return { common: times(common), rare: times(rare), all: times([...common, ...rare]) }
}

function times(milliseconds: number[]) {
  const sorted = milliseconds.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round(10 * sorted[Math.floor(share * sorted.length)]) / 10
  return { p50: at(0.5), p95: at(0.95) }
}
