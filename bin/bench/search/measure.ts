/** Measures the search on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
import { performance } from 'node:perf_hooks'
import ignitor from '../../ignitor.ts'

const SMALL = 10_000
/** So many are written as in earnest, and so many more once there are as many as asked for. */
const WRITTEN = 20_000
const WRITTEN_LAST = 5_000
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
const { default: multiply } = await import('./multiply.ts')

const total = Number(process.env.BENCH_DOCUMENTS)
const small = Math.min(SMALL, total)
const written = Math.min(WRITTEN, total)
const town = await MadeUpTown.build()

await index(0, small)
await settle()
const before = await searched()
const early = await timed(() => index(small, written))
if (total > written) await multiply(town.communities, total - WRITTEN_LAST)
await settle()
const late = await timed(() => index(total - WRITTEN_LAST, total))
await settle()
const after = await searched()
const read = await singleRowRead()

const figures = {
  documents: total,
  indexedPerSecond: perSecond(WRITTEN_LAST, late),
  small_indexedPerSecond: perSecond(written - small, early),
  small,
  small_p50Milliseconds: before.all.p50,
  small_p95Milliseconds: before.all.p95,
  p50Milliseconds: after.all.p50,
  p95Milliseconds: after.all.p95,
  common: after.common,
  rare: after.rare,
  p95Growth: Math.round((100 * after.all.p95) / before.all.p95) / 100,
  // On a machine that others use too, only this tells something.
  singleRowReadMilliseconds: read,
  p50InSingleRowReads: Math.round(after.all.p50 / read),
  p95InSingleRowReads: Math.round(after.all.p95 / read),
}
console.log(JSON.stringify(figures))
await app.terminate()

async function timed(work: () => Promise<void>) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function perSecond(count: number, milliseconds: number) {
  return Math.round((1000 * count) / milliseconds)
}

/** The mean time of reading one row by its key. */
async function singleRowRead() {
  const milliseconds = await timed(async () => {
    for (let place = 0; place < SEARCHES; place += 1) {
      const { id } = town.communities[place % town.communities.length]
      await db.from('territories').where('id', id).first()
    }
  })
  return Math.round((100 * milliseconds) / SEARCHES) / 100
}

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
  await db.rawQuery('vacuum analyze search_documents, search_words')
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
