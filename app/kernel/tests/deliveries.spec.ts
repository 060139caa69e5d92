import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import fc from 'fast-check'
import { DomainEvent, type Occurrence } from '#core/events'
import { definePlugin, listen } from '#core/plugin'
import announce from '#kernel/actions/announce'
import dismissDelivery from '#kernel/actions/dismiss_delivery'
import redeliverEvents from '#kernel/actions/redeliver_events'
import replayDelivery from '#kernel/actions/replay_delivery'
import catalogue from '#kernel/catalogue'
import parkedDeliveries from '#kernel/queries/parked_deliveries'
import type Territory from '#territories/models/territory'
import { createStaff } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'

type Step = { matter: string; step: number }

class StepTaken extends DomainEvent<Step> {
  static override eventName = 'diary.step_taken'

  get subject() {
    return this.payload.matter
  }
}

class PageTorn extends DomainEvent<{ matter: string }> {
  static override eventName = 'diary.page_torn'

  get subject() {
    return this.payload.matter
  }
}

/** Steps at which the listener still has to fail, and how often: `<matter>/<step>` → times. */
const failures = new Map<string, number>()
/** What each listener was given and kept, in this order. */
const kept: { listener: string; matter: string; step: number }[] = []

function keeping(listener: string) {
  return async ({ payload: { matter, step } }: Occurrence<Step>) => {
    const left = failures.get(`${listener}/${matter}/${step}`) ?? 0
    if (left > 0) {
      failures.set(`${listener}/${matter}/${step}`, left - 1)
      throw new Error(`Step ${step} cannot be written down`)
    }
    kept.push({ listener, matter, step })
  }
}

const diary = definePlugin({
  id: 'diary',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  listeners: [
    listen(StepTaken, 'pen', async () => ({ default: keeping('pen') })),
    listen(StepTaken, 'pencil', async () => ({ default: keeping('pencil') })),
  ],
})

test.group('Deliveries', (group) => {
  group.setup(() => {
    catalogue.plugins.push(diary)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== diary)
    }
  })

  async function createDiary() {
    const community = await createCommunity()
    await enablePlugin('diary', community)
    return { community, matter: `matter ${uniqueNumber()}` }
  }

  function take(community: Territory, matter: string, step: number) {
    return announce(new StepTaken(community.id, { matter, step }))
  }

  function stepsKept(listener: string, matter: string) {
    return kept
      .filter((each) => each.listener === listener && each.matter === matter)
      .map(({ step }) => step)
  }

  function deliveriesIn(community: Territory) {
    return db
      .from('kernel_event_deliveries')
      .whereIn(
        'event_id',
        db.from('kernel_events').where('territory_id', community.id).select('id')
      )
  }

  /** Lets time pass for whatever waits here. */
  async function makeDue(community: Territory) {
    await deliveriesIn(community)
      .where('state', 'waiting')
      .update({ next_attempt_at: new Date(0) })
  }

  /** As if they had been announced long ago. */
  async function letEventsAge({ id }: Territory) {
    await db
      .from('kernel_events')
      .where('territory_id', id)
      .update({ created_at: new Date(0) })
  }

  async function passTime(community: Territory, times: number) {
    for (let time = 0; time < times; time++) {
      await makeDue(community)
      await redeliverEvents()
    }
  }

  test('of one matter come in their order, and one that fails holds up only its own matter', async ({
    assert,
  }) => {
    const { community, matter } = await createDiary()
    failures.set(`pen/${matter}/1`, 2)
    for (const step of [1, 2, 3]) await take(community, matter, step)
    await take(community, `${matter} b`, 1)

    assert.deepEqual(stepsKept('pencil', matter), [1, 2, 3])
    assert.deepEqual(stepsKept('pen', `${matter} b`), [1])
    assert.deepEqual(stepsKept('pen', matter), [])

    await passTime(community, 2)
    assert.deepEqual(stepsKept('pen', matter), [1, 2, 3])
  })

  test('that keep failing are parked, shown with their error, and replayed', async ({ assert }) => {
    const { community, matter } = await createDiary()
    failures.set(`pen/${matter}/1`, 8)
    await take(community, matter, 1)
    await take(community, matter, 2)
    await passTime(community, 10)

    const [parked, ...others] = await parkedDeliveries(community)
    assert.isEmpty(others)
    assert.containSubset(parked, {
      pluginId: 'diary',
      listener: 'diary.pen',
      eventName: 'diary.step_taken',
      error: 'Step 1 cannot be written down',
      attempts: 8,
      behind: 1,
    })
    assert.isEmpty(await parkedDeliveries(await createCommunity()))

    await replayDelivery(parked.id)
    await replayDelivery(parked.id)
    assert.deepEqual(stepsKept('pen', matter), [1, 2])
    assert.isEmpty(await parkedDeliveries(community))
  })

  test('that are given up are written down, and the next of the matter go on', async ({
    assert,
  }) => {
    const { community, matter } = await createDiary()
    const staff = await createStaff(community)
    failures.set(`pen/${matter}/1`, Infinity)
    await take(community, matter, 1)
    await take(community, matter, 2)
    await passTime(community, 9)
    await makeDue(community)

    const [parked] = await parkedDeliveries(community)
    await dismissDelivery(parked.id, staff, '不再需要')
    assert.deepEqual(stepsKept('pen', matter), [2])
    const [dismissed] = await deliveriesIn(community).where('state', 'dismissed')
    assert.containSubset(dismissed, {
      dismissed_by_id: staff.id,
      dismissed_because: '不再需要',
    })
  })

  test('wait while the plugin is off, and come when it is on again', async ({ assert }) => {
    const { community, matter } = await createDiary()
    failures.set(`pen/${matter}/1`, 1)
    await take(community, matter, 1)
    await disablePlugin('diary', community)
    await passTime(community, 10)
    assert.deepEqual(stepsKept('pen', matter), [])
    assert.isEmpty(await parkedDeliveries(community))

    await enablePlugin('diary', community)
    await passTime(community, 1)
    assert.deepEqual(stepsKept('pen', matter), [1])
  })

  test('wait for a plugin that is left out, and come in their order when it runs again', async ({
    assert,
  }) => {
    const { community, matter } = await createDiary()
    catalogue.leaveOut('diary', 'broken')
    await take(community, matter, 1)
    await letEventsAge(community)
    await passTime(community, 1)
    assert.deepEqual(stepsKept('pen', matter), [])

    catalogue.leftOut = []
    catalogue.plugins.push(diary)
    await take(community, matter, 2)
    await passTime(community, 1)
    await take(community, matter, 3)
    assert.deepEqual(stepsKept('pen', matter), [1, 2, 3])
    const open = await db
      .from('kernel_events')
      .where('territory_id', community.id)
      .whereNull('fanned_out_at')
    assert.isEmpty(open)
  })

  test('are none of what nobody listens for, and it is not looked at again', async ({ assert }) => {
    const { community, matter } = await createDiary()

    await announce(new PageTorn(community.id, { matter }))

    const [event] = await db.from('kernel_events').where('subject', matter)
    assert.isNotNull(event.fanned_out_at)
    assert.isEmpty(await db.from('kernel_event_deliveries').where('event_id', event.id))
  })

  test('left behind by a killed process come before the next of their matter', async ({
    assert,
  }) => {
    const { community, matter } = await createDiary()
    // As a process leaves it that is killed right after its commit.
    const left = new StepTaken(community.id, { matter, step: 1 })
    await db.table('kernel_events').insert({
      id: crypto.randomUUID(),
      name: left.eventName,
      subject: left.subject,
      territory_id: community.id,
      payload: JSON.stringify(left.payload),
    })
    await take(community, matter, 2)
    await passTime(community, 1)
    assert.deepEqual(stepsKept('pen', matter), [1, 2])
  })

  test('reach each listener once and in order, whatever fails and however many deliver', async ({
    assert,
  }) => {
    const steps = fc.array(fc.record({ matter: fc.nat(2), pen: fc.nat(2), pencil: fc.nat(2) }), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { community, matter } = await createDiary()
        const names = [0, 1, 2].map((index) => `${matter}-${index}`)
        for (const [step, each] of taken.entries()) {
          const name = names[each.matter]
          failures.set(`pen/${name}/${step}`, each.pen)
          failures.set(`pencil/${name}/${step}`, each.pencil)
          await take(community, name, step)
        }
        // Each round lets at least one failed step of every matter succeed.
        for (let round = 0; round < taken.length * 3; round++) {
          await makeDue(community)
          await Promise.all([redeliverEvents(), redeliverEvents(), redeliverEvents()])
        }
        for (const [index, name] of names.entries()) {
          const expected = [...taken.keys()].filter((step) => taken[step].matter === index)
          assert.deepEqual(stepsKept('pen', name), expected)
          assert.deepEqual(stepsKept('pencil', name), expected)
        }
      }),
      { numRuns: 15 }
    )
  })
})
