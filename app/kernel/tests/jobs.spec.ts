import { performance } from 'node:perf_hooks'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { definePlugin } from '#core/plugin'
import transaction from '#core/transaction'
import { enqueue } from '#core/work'
import retryJobRun from '#kernel/actions/retry_job_run'
import sweepJobRuns from '#kernel/actions/sweep_job_runs'
import BackgroundWorker from '#kernel/background_worker'
import catalogue from '#kernel/catalogue'
import JobRun from '#kernel/models/job_run'
import jobRunsAt from '#kernel/queries/job_runs_at'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import {
  diary,
  errands,
  hurried,
  inLineAt,
  letTimePass,
  onlyRunAt,
  until,
  workAt,
} from './errands.ts'

async function createErrandsCommunity() {
  const community = await createCommunity()
  await enablePlugin('errands', community)
  return { community, parcel: `parcel ${uniqueNumber()}` }
}

function timesDelivered(parcel: string) {
  return diary.delivered.filter((each) => each === parcel).length
}

test.group('A one-off job', (group) => {
  group.setup(() => {
    const installed = catalogue.plugins
    catalogue.plugins = [errands]
    return () => {
      catalogue.plugins = installed
    }
  })

  test('is done once, however many workers there are', async ({ assert }) => {
    const { community, parcel } = await createErrandsCommunity()
    await enqueue('errands.deliver', community, { parcel })

    await Promise.all([workAt(community), workAt(community)])

    assert.equal(timesDelivered(parcel), 1)
    const { attempts, state } = await onlyRunAt(community)
    assert.deepEqual({ attempts, state }, { attempts: 1, state: 'done' })
  })

  test('of a change that is rolled back is never done', async ({ assert }) => {
    const { community, parcel } = await createErrandsCommunity()

    const change = transaction(async () => {
      await enqueue('errands.deliver', community, { parcel })
      throw new Error('Changed my mind')
    })
    await assert.rejects(() => change, 'Changed my mind')
    await workAt(community)

    assert.equal(timesDelivered(parcel), 0)
    assert.isEmpty(await JobRun.within(community))
    assert.isEmpty(await db.from('pgboss.job').whereRaw('data::text like ?', [`%${parcel}%`]))
  })

  test('waits for a plugin that is left out of this process, and is done when it runs again', async ({
    assert,
  }) => {
    const { community, parcel } = await createErrandsCommunity()
    await enqueue('errands.deliver', community, { parcel })
    catalogue.leaveOut('errands', 'broken')
    await workAt(community)
    const { attempts, state } = await onlyRunAt(community)
    assert.deepEqual({ attempts, state }, { attempts: 0, state: 'waiting' })

    Object.assign(catalogue, { leftOut: [], plugins: [errands] })
    await letTimePass(community)
    await workAt(community)
    assert.equal(timesDelivered(parcel), 1)
  })

  test('is skipped where the plugin is off by then, and done when it is asked for again', async ({
    assert,
  }) => {
    const { community, parcel } = await createErrandsCommunity()
    await enqueue('errands.deliver', community, { parcel })
    await disablePlugin('errands', community)

    await workAt(community)
    assert.equal(timesDelivered(parcel), 0)
    const skipped = await onlyRunAt(community)
    assert.equal(skipped.state, 'skipped')

    await enablePlugin('errands', community)
    await retryJobRun(skipped)
    await workAt(community)
    assert.equal(timesDelivered(parcel), 1)
  })

  test('that fails is tried again later, then listed, and can be tried anew', async ({
    assert,
  }) => {
    const { community, parcel } = await createErrandsCommunity()
    await enqueue('errands.lose', community, { parcel })

    await workAt(community)
    const once = await onlyRunAt(community)
    assert.deepEqual([once.state, once.attempts, once.error], ['waiting', 1, 'The parcel is lost'])
    const [{ start_after: nextAt }] = await inLineAt(community)
    assert.isAbove(nextAt.getTime() - Date.now(), 10_000)

    await letTimePass(community)
    await workAt(community)
    const { givenUp } = await jobRunsAt(community)
    assert.deepEqual([givenUp[0].state, givenUp[0].attempts], ['failed', 2])
    assert.isEmpty((await jobRunsAt(await createCommunity())).givenUp)

    diary.isLosing = false
    await Promise.all([retryJobRun(givenUp[0]), retryJobRun(givenUp[0])])
    await workAt(community)
    assert.equal((await onlyRunAt(community)).state, 'done')
    assert.equal(timesDelivered(parcel), 1)
  })

  test('says how far it is, at most once a second, and at the end', async ({ assert }) => {
    const { community } = await createErrandsCommunity()
    await enqueue('errands.count', community, { pieces: 50 })

    const began = performance.now()
    await workAt(community)
    const seconds = (performance.now() - began) / 1000

    assert.equal(diary.seen[0], 1)
    assert.isAtMost(new Set(diary.seen).size, 1 + seconds)
    const { done, total } = await onlyRunAt(community)
    assert.deepEqual({ done, total }, { done: 50, total: 50 })
  })

  test('that does not end in time is handed back by a process that ends', async ({ assert }) => {
    const { community, parcel } = await createErrandsCommunity()
    await enqueue('errands.wait', community, { parcel })
    const ending = new BackgroundWorker(hurried)
    diary.isWaiting = true
    await ending.start()
    await until(async () => (await jobRunsAt(community)).running.length === 1)

    await ending.stop()
    const { attempts, state } = await onlyRunAt(community)
    assert.deepEqual({ attempts, state }, { attempts: 0, state: 'waiting' })

    diary.isWaiting = false
    await letTimePass(community)
    await workAt(community)
    assert.equal(timesDelivered(parcel), 1)
  })

  test('leaves one trace when it succeeded, and one for 30 days when it did not', async ({
    assert,
  }) => {
    const { community, parcel } = await createErrandsCommunity()
    for (const _ of ['once', 'twice']) await enqueue('errands.deliver', community, { parcel })
    await workAt(community)
    const [, latest] = await JobRun.within(community).orderBy('finished_at').orderBy('id')
    const place = { pluginId: 'errands', name: 'lose', territoryId: community.id }
    const given = { ...place, payload: {}, state: 'failed', isQueued: true, attempts: 2 } as const
    const finishedAt = latest.finishedAt!
    const recent = await JobRun.create({ ...given, finishedAt: finishedAt.minus({ days: 29 }) })
    await JobRun.create({ ...given, finishedAt: finishedAt.minus({ days: 31 }) })

    await sweepJobRuns()

    const kept = await JobRun.within(community)
    assert.sameMembers(
      kept.map((run) => run.id),
      [latest.id, recent.id]
    )
  })

  test('needs a known name and the right payload, or does not compile', async ({ assert }) => {
    const { community } = await createErrandsCommunity()
    // @ts-expect-error: there is no such job
    await assert.rejects(() => enqueue('errands.fly', community, {}), /no job "errands.fly"/)
    // @ts-expect-error: a parcel is a text
    const wrong = () => enqueue('errands.deliver', community, { parcel: 1 })
    assert.isFunction(wrong)
    const { id, core, routes, version } = errands
    const dance = { run: async () => ({ default: async () => {} }) }
    // @ts-expect-error: nobody declared what this job is given
    definePlugin({ id, core, routes, version, jobs: { dance } })
  })
})
