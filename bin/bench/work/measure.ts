/** Measures background work on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
import { performance } from 'node:perf_hooks'
import ignitor from '../../ignitor.ts'

const JOBS = 5_000
/** As many requests at once as a busy web process has. */
const LANES = 10

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { DateTime } = await import('luxon')
const { default: transaction } = await import('#core/transaction')
const { enqueue } = await import('#core/work')
const { default: BackgroundWorker } = await import('#kernel/background_worker')
const { default: catalogue } = await import('#kernel/catalogue')
const { default: JobRun } = await import('#kernel/models/job_run')
const { diary, errands, hurried, until } = await import('#kernel/tests/errands')
const { createCommunity, enablePlugin } = await import('#tests/factories/territories')

catalogue.plugins = [errands]
const community = await createCommunity()
await enablePlugin('errands', community)

const rowsWritten = await perSecond(() => inLanes(writeRow))
const rows = await JobRun.query()
const rowsChanged = await perSecond(() => inLanes((index) => changeRow(rows[index])))
await JobRun.query().delete()
// The first one opens the queue.
await enqueue('errands.deliver', community, { parcel: 'the first' })
const enqueued = await perSecond(() => inLanes(putInLine))
const done = await perSecond(work)

const figures = {
  jobs: JOBS,
  enqueuedPerSecond: enqueued,
  donePerSecond: done,
  rowsWrittenPerSecond: rowsWritten,
  rowsChangedPerSecond: rowsChanged,
  enqueuedPerRowWritten: ratio(enqueued, rowsWritten),
  donePerRowChanged: ratio(done, rowsChanged),
}
console.log(JSON.stringify(figures))
await app.terminate()

async function writeRow() {
  const place = { pluginId: 'errands', name: 'deliver', territoryId: community.id }
  const payload = { parcel: 'a parcel' }
  const row = { ...place, payload, state: 'waiting', isQueued: true, attempts: 0 } as const
  await transaction((client) => JobRun.create(row, { client }))
}

async function changeRow(row: InstanceType<typeof JobRun>) {
  await row.merge({ state: 'done', attempts: 1, finishedAt: DateTime.now() }).save()
}

async function putInLine() {
  await enqueue('errands.deliver', community, { parcel: 'a parcel' })
}

async function work() {
  const worker = new BackgroundWorker(hurried)
  await worker.start()
  await until(async () => diary.delivered.length > JOBS)
  await worker.stop()
}

async function inLanes(act: (index: number) => Promise<unknown>) {
  let next = 0
  const lane = async () => {
    while (next < JOBS) await act(next++)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

async function perSecond(act: () => Promise<void>) {
  const began = performance.now()
  await act()
  return Math.round((JOBS * 1000) / (performance.now() - began))
}

function ratio(ours: number, plain: number) {
  return Math.round((ours / plain) * 100) / 100
}
