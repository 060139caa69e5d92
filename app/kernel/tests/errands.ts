import { setTimeout as pause } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { definePlugin } from '#core/plugin'
import type { WorkContext } from '#core/work'
import BackgroundWorker from '#kernel/background_worker'
import JobRun from '#kernel/models/job_run'
import type Territory from '#territories/models/territory'

declare module '#core/work' {
  interface JobPayloads {
    'errands.deliver': { parcel: string }
    'errands.lose': { parcel: string }
    'errands.count': { pieces: number }
    'errands.wait': { parcel: string }
  }
}

/** What the jobs of the plugin did in this process, and what makes them fail. */
export const diary = {
  delivered: [] as string[],
  tidied: [] as string[],
  seen: [] as (number | null)[],
  untidy: new Set<string>(),
  isLosing: true,
  /** What happens elsewhere as soon as a community has been tidied. */
  meanwhile: null as ((territoryId: string) => Promise<void>) | null,
  /** In a process that is to be killed, or told to end, nobody comes to fetch the parcel. */
  isWaiting: false,
}

async function deliver({ payload }: WorkContext<{ parcel: string }>) {
  diary.delivered.push(payload.parcel)
}

async function lose({ payload }: WorkContext<{ parcel: string }>) {
  if (diary.isLosing) throw new Error('The parcel is lost')
  diary.delivered.push(payload.parcel)
}

async function count({ payload, progress, territory }: WorkContext<{ pieces: number }>) {
  for (let piece = 1; piece <= payload.pieces; piece++) {
    await progress(piece, payload.pieces)
    const { done } = await JobRun.within(territory).firstOrFail()
    diary.seen.push(done)
  }
}

async function wait({ payload }: WorkContext<{ parcel: string }>) {
  if (diary.isWaiting) await new Promise(() => {})
  diary.delivered.push(payload.parcel)
}

async function tidy({ territory }: WorkContext) {
  if (diary.untidy.has(territory.id)) throw new Error('Somebody sits in there')
  diary.tidied.push(territory.id)
  await diary.meanwhile?.(territory.id)
}

/** A plugin that only works in the background. */
export const errands = definePlugin({
  id: 'errands',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  jobs: {
    deliver: { run: async () => ({ default: deliver }) },
    lose: { run: async () => ({ default: lose }), attempts: 2 },
    count: { run: async () => ({ default: count }) },
    wait: { run: async () => ({ default: wait }) },
  },
  schedule: [{ name: 'tidy', cron: '0 0 1 1 *', run: async () => ({ default: tidy }) }],
})

/** Looks after the queue every second, so that nobody waits for it. */
export const hurried = {
  grace: 1000,
  superviseIntervalSeconds: 1,
  monitorIntervalSeconds: 1,
  cronMonitorIntervalSeconds: 1,
  cronWorkerIntervalSeconds: 1,
}

/** A worker works until nothing at `territory` is in line that is due. */
export async function workAt(territory: Territory) {
  const worker = new BackgroundWorker(hurried)
  await worker.start()
  await until(async () => (await dueAt(territory)) === 0)
  await worker.stop()
}

export async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await pause(20)
}

/** As if the time until the next attempt had gone by, and a dead process had long said nothing. */
export async function letTimePass(territory: Territory) {
  await inLineAt(territory).update({
    start_after: new Date(),
    heartbeat_on: db.raw("heartbeat_on - interval '1 hour'"),
  })
}

export async function onlyRunAt(territory: Territory) {
  const [run, ...others] = await JobRun.within(territory)
  if (!run || others.length > 0) throw new Error(`Expected one run, not ${others.length + 1}`)
  return run
}

export function inLineAt({ id }: Territory) {
  return db
    .from('pgboss.job')
    .where('name', 'jobs')
    .whereIn(
      db.raw("(data ->> 'runId')::uuid"),
      db.from('kernel_job_runs').where('territory_id', id).select('id')
    )
}

async function dueAt(territory: Territory) {
  const due = await inLineAt(territory)
    .where((job) =>
      job
        .where('state', 'active')
        .orWhere((line) =>
          line.whereIn('state', ['created', 'retry']).where('start_after', '<=', new Date())
        )
    )
    .count('* as jobs')
  return Number(due[0].jobs)
}
