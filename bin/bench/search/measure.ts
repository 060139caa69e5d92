/** Measures the search on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
import { loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import ignitor from '../../ignitor.ts'

const SMALL = 10_000
/** So many are written as in earnest, and so many more, twice, once there are as many as asked for. */
const WRITTEN = 20_000
const WRITTEN_MORE = 30_000
const READS = 400

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: db } = await import('@adonisjs/lucid/services/db')
const { default: MadeUpTown } = await import('./made_up_town.ts')
const { default: multiply } = await import('./multiply.ts')
const { default: searched } = await import('./searched.ts')
const { indexed, rebuilt } = await import('./written.ts')

const total = Number(process.env.BENCH_DOCUMENTS)
const small = Math.min(SMALL, total)
const written = Math.min(WRITTEN, total)
const town = await MadeUpTown.build()

await indexed(town.documents(0, small))
await settle()
const before = await searched(town)
const early = await indexed(town.documents(small, written))
if (total > written) await multiply(town.communities, total)
await settle()
const late = await indexed(town.documents(total, total + WRITTEN_MORE))
await settle()
const after = await searched(town)
const anew = await town.placesBesides(WRITTEN_MORE)
const rebuiltPerSecond = await rebuilt(anew)
const unchangedPerSecond = await rebuilt(anew)
const read = await singleRowRead()
const { rows } = await db.rawQuery('show huge_pages_status')

const figures = {
  documents: total,
  hugePages: rows[0].huge_pages_status,
  indexedPerSecond: late,
  rebuiltPerSecond,
  unchangedPerSecond,
  small_indexedPerSecond: early,
  small,
  small_p50Milliseconds: before.all.p50,
  small_p95Milliseconds: before.all.p95,
  p50Milliseconds: after.all.p50,
  p95Milliseconds: after.all.p95,
  common: after.common,
  rare: after.rare,
  p95Growth: Math.round((100 * after.all.p95) / before.all.p95) / 100,
  // On a machine that others use too, only these tell something.
  singleRowReadMilliseconds: read,
  p50InSingleRowReads: Math.round(after.all.p50 / read),
  p95InSingleRowReads: Math.round(after.all.p95 / read),
  load: loadavg().map((load) => Math.round(10 * load) / 10),
}
console.log(JSON.stringify(figures))
await app.terminate()

/** The mean time of reading one row by its key. */
async function singleRowRead() {
  const start = performance.now()
  for (let place = 0; place < READS; place += 1) {
    const { id } = town.communities[place % town.communities.length]
    await db.from('territories').where('id', id).first()
  }
  return Math.round((100 * (performance.now() - start)) / READS) / 100
}

/** What the database does by itself within minutes. */
async function settle() {
  await db.rawQuery('vacuum analyze search_documents, search_words')
}
