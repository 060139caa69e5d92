import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import { DomainEvent } from '#core/events'
import { definePlugin, listen } from '#core/plugin'
import { enqueue } from '#core/work'
import announce from '#kernel/actions/announce'
import catalogue from '#kernel/catalogue'
import faults from '#kernel/faults'
import JobRun from '#kernel/models/job_run'
import type { BackgroundWorkProps } from '#kernel/pages'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import { closedToOthers, staffOf } from './desk.ts'
import { errands, onlyRunAt } from './errands.ts'
import withOrchard from './orchard.ts'

const page = '/desk/plugins/background-work'

class BellRung extends DomainEvent<{ bell: string }> {
  static override eventName = 'belfry.bell_rung'

  get subject() {
    return this.payload.bell
  }
}

const belfry = definePlugin({
  id: 'belfry',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  listeners: [
    listen(BellRung, 'ringer', async () => ({
      default: async ({ payload: { bell } }) => {
        if (deaf.has(bell)) throw new Error('Nobody heard it')
      },
    })),
  ],
})

/** Bells that the ringer does not hear. */
const deaf = new Set<string>()

/** A bell was rung, and its delivery failed until it was parked. */
async function ringUnheard(community: Territory) {
  const bell = uuid()
  deaf.add(bell)
  await announce(new BellRung(community.id, { bell }))
  const [delivery] = await db
    .from('kernel_event_deliveries')
    .join('kernel_events', 'kernel_events.id', 'kernel_event_deliveries.event_id')
    .where('kernel_events.territory_id', community.id)
    .select('kernel_event_deliveries.id')
  await db
    .from('kernel_event_deliveries')
    .where('id', delivery.id)
    .update({ state: 'parked', attempts: 8, last_error: 'Nobody heard it' })
  return { bell, id: String(delivery.id) }
}

async function seenBy(staff: Visitor) {
  return (await staff.get(page)).inertiaProps as BackgroundWorkProps
}

async function stateOf(id: string) {
  const { state } = await db.from('kernel_event_deliveries').where({ id }).firstOrFail()
  return state
}

async function createPlace() {
  const community = await createCommunity()
  await enablePlugin('belfry', community)
  await enablePlugin('errands', community)
  return community
}

test.group('Background work at the desk', (group) => {
  group.setup(() => {
    const installed = catalogue.plugins
    catalogue.plugins = [belfry, errands]
    return () => {
      catalogue.plugins = installed
    }
  })

  test('is closed to others', async ({ assert, client }) => {
    const community = await createPlace()
    const { id } = await ringUnheard(community)
    const here = { assert, client, community }
    await closedToOthers(here, (visitor) => visitor.get(page))
    await closedToOthers(here, (visitor) => visitor.post(`${page}/deliveries/${id}/replays`))
    assert.equal(await stateOf(id), 'parked')
  })

  test('shows a parked delivery with its error, and tries it again', async ({ assert, client }) => {
    const community = await createPlace()
    const { bell, id } = await ringUnheard(community)
    const staff = await staffOf(client, community)
    const [parked] = (await seenBy(staff)).parked
    assert.deepInclude(parked, { id, pluginId: 'belfry', error: 'Nobody heard it', attempts: 8 })

    deaf.delete(bell)
    const answer = await staff.post(`${page}/deliveries/${id}/replays`)
    assert.include(noticeIn(answer)?.text, '再试')
    assert.equal(await stateOf(id), 'delivered')
    assert.isEmpty((await seenBy(staff)).parked)
  })

  test('gives a delivery up for a reason only', async ({ assert, client }) => {
    const community = await createPlace()
    const { id } = await ringUnheard(community)
    const staff = await staffOf(client, community)
    const address = `${page}/deliveries/${id}/dismissals`

    assert.isString(errorBeside('reason', await staff.post(address, { reason: ' ' })))
    assert.equal(await stateOf(id), 'parked')
    await staff.post(address, { reason: '钟已经拆了' })
    const row = await db.from('kernel_event_deliveries').where({ id }).firstOrFail()
    assert.deepInclude(row, { state: 'dismissed', dismissed_because: '钟已经拆了' })
  })

  test('of another community is not found', async ({ assert, client }) => {
    const community = await createPlace()
    const { id } = await ringUnheard(community)
    await enqueue('errands.deliver', community, { parcel: 'a pot' })
    const run = await onlyRunAt(community)
    const stranger = await staffOf(client, await createPlace())

    for (const path of [
      `deliveries/${id}/replays`,
      `deliveries/${id}/dismissals`,
      `deliveries/nonsense/replays`,
      `runs/${run.id}/retries`,
      `runs/nonsense/retries`,
    ]) {
      const answer = await stranger.post(`${page}/${path}`, { reason: 'because' })
      answer.assertStatus(404)
    }
    assert.equal(await stateOf(id), 'parked')
    assert.isEmpty((await seenBy(stranger)).parked)
  })

  test('shows how far a long job is', async ({ assert, client }) => {
    const community = await createPlace()
    await enqueue('errands.count', community, { pieces: 4 })
    const run = await onlyRunAt(community)
    await run.merge({ state: 'running', done: 1, total: 4 }).save()

    const [running] = (await seenBy(await staffOf(client, community))).running
    assert.deepInclude(running, { name: 'count', done: 1, total: 4, place: community.shortName })
  })

  test('puts what was given up in line again, once', async ({ assert, client }) => {
    const community = await createPlace()
    await enqueue('errands.deliver', community, { parcel: 'a pot' })
    const run = await onlyRunAt(community)
    await run.merge({ state: 'failed', isQueued: false, attempts: 5, error: 'Lost' }).save()
    const staff = await staffOf(client, community)
    const [givenUp] = (await seenBy(staff)).givenUp
    assert.deepInclude(givenUp, { state: 'failed', attempts: 5, error: 'Lost' })

    await Promise.all([1, 2].map(() => staff.post(`${page}/runs/${run.id}/retries`)))
    const again = await JobRun.findOrFail(run.id)
    assert.deepInclude(again.$attributes, { state: 'waiting', isQueued: true, attempts: 0 })
  })
})

test.group('A part of a plugin that was suspended', (group) => {
  withOrchard(group)
  const retries = '/desk/plugins/orchard/retries'

  test('tries again as soon as staff say so, and nobody else', async ({ assert, client }) => {
    const community = await createCommunity()
    await enablePlugin('orchard', community)
    const contribution = 'card:blossom'
    const now = new Date()
    const fault = { plugin_id: 'orchard', contribution, count: 9, message: 'It fell' }
    await db
      .table('plugin_faults')
      .insert({ ...fault, first_at: now, last_at: now, suspended_at: now })
      .knexQuery.onConflict(['plugin_id', 'contribution'])
      .merge()
    await closedToOthers({ assert, client, community }, (visitor) =>
      visitor.post(retries, { contribution })
    )
    assert.isTrue(await suspends(contribution))

    const staff = await staffOf(client, community)
    const answer = await staff.post(retries, { contribution })
    answer.assertHeader('location', '/desk/plugins/orchard')
    assert.isFalse(await suspends(contribution))
  })

  async function suspends(contribution: string) {
    return faults.suspends('orchard', contribution)
  }
})
