import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DomainEvent } from '#core/events'
import { definePlugin, listen, points } from '#core/plugin'
import transaction, { afterCommit } from '#core/transaction'
import announce from '#kernel/actions/announce'
import deliverEvent from '#kernel/actions/deliver_event'
import redeliverEvents from '#kernel/actions/redeliver_events'
import catalogue from '#kernel/catalogue'
import cardsFor from '#kernel/queries/cards_for'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import balanceOf from '#points/queries/balance'
import { createResident } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import uniqueNumber from '#tests/factories/unique_number'
import {
  createCommunity,
  createGrid,
  createTerritory,
  disablePlugin,
  enablePlugin,
} from '#tests/factories/territories'

class Greeted extends DomainEvent<{ personId: string; greeting: string }> {
  static override eventName = 'greetings.greeted'

  get subject() {
    return this.payload.greeting
  }
}

const heard: string[] = []
let isFaulty = false

const greetings = definePlugin({
  id: 'greetings',
  version: '1.0.0',
  core: '^1.0.0',
  capabilities: { points: ['budget'] },
  routes: async () => ({ default: () => {} }),
  points: [
    points('greeting', Greeted, ({ payload }) => ({
      personId: payload.personId,
      amount: 5,
      reference: payload.greeting,
      reason: { key: 'greetings.points', values: {} },
    })),
  ],
  listeners: [
    listen(Greeted, 'faulty', async () => ({
      default: async ({ payload }) => {
        if (isFaulty) throw new Error('A faulty listener')
        heard.push(`faulty:${payload.greeting}`)
      },
    })),
    listen(Greeted, 'calm', async () => ({
      default: async ({ payload }) => {
        heard.push(`calm:${payload.greeting}`)
      },
    })),
  ],
  cards: [
    {
      slot: 'home',
      component: 'broken',
      props: async () => {
        throw new Error('A faulty card')
      },
    },
    { slot: 'home', component: 'calm', props: async () => ({ default: async () => ({ a: 1 }) }) },
  ],
})

test.group('Kernel', (group) => {
  group.setup(() => {
    catalogue.plugins.push(greetings)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== greetings)
    }
  })

  test('a plugin is on where it was switched on and below, and nowhere else', async ({
    assert,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const grid = await createGrid(community)
    const neighbour = await createTerritory('community', street)
    await enablePlugin('greetings', community)

    assert.lengthOf(await enabledPlugins(community), 1)
    assert.lengthOf(await enabledPlugins(grid), 1)
    assert.isEmpty(await enabledPlugins(neighbour))
    assert.isEmpty(await enabledPlugins(street))
  })

  test('the nearest word counts, and switching on twice is switching on once', async ({
    assert,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await enablePlugin('greetings', street)
    await enablePlugin('greetings', street)
    assert.lengthOf(await enabledPlugins(community), 1)

    await disablePlugin('greetings', community)
    assert.isEmpty(await enabledPlugins(community))
    assert.lengthOf(await enabledPlugins(street), 1)
  })

  async function greet(words: string) {
    const greeting = `${words} ${uniqueNumber()}`
    const community = await createCommunity()
    await enablePlugin('greetings', community)
    await giveBudget('greetings', community, 100)
    const person = await createResident(community)
    await announce(new Greeted(community.id, { personId: person.id, greeting }))
    const event = await db.from('kernel_events').where('territory_id', community.id).firstOrFail()
    return { event, greeting, person }
  }

  test('an event reaches every listener and every rule, once however often it is delivered', async ({
    assert,
  }) => {
    const { event, greeting, person } = await greet('hello')
    await Promise.all(Array.from({ length: 10 }, () => deliverEvent(event.id)))

    assert.deepEqual(heard.filter((each) => each.endsWith(greeting)).sort(), [
      `calm:${greeting}`,
      `faulty:${greeting}`,
    ])
    assert.equal((await balanceOf(person.id)).available, 5)
  })

  test('a listener that fails holds nobody up, and is tried again alone', async ({ assert }) => {
    isFaulty = true
    const { event, greeting } = await greet('good morning')
    assert.deepEqual(
      heard.filter((each) => each.endsWith(greeting)),
      [`calm:${greeting}`]
    )

    isFaulty = false
    const deliveries = db.from('kernel_event_deliveries').where('event_id', event.id)
    await deliveries
      .clone()
      .where('state', 'waiting')
      .update({ next_attempt_at: new Date(0) })
    await redeliverEvents()
    assert.isEmpty(await deliveries.clone().whereNot('state', 'delivered'))
    assert.deepEqual(
      heard.filter((each) => each.endsWith(greeting)),
      [`calm:${greeting}`, `faulty:${greeting}`]
    )
  })

  test('an award that the budget could not pay is paid once it is filled', async ({ assert }) => {
    const community = await createCommunity()
    await enablePlugin('greetings', community)
    const person = await createResident(community)
    const greeting = `late ${uniqueNumber()}`
    await announce(new Greeted(community.id, { personId: person.id, greeting }))
    assert.equal((await balanceOf(person.id)).available, 0)

    await giveBudget('greetings', community, 100)
    const event = await db.from('kernel_events').where('territory_id', community.id).firstOrFail()
    await deliverEvent(event.id)
    assert.equal((await balanceOf(person.id)).available, 5)
  })

  test('an event of a change that is rolled back never happened', async ({ assert }) => {
    const community = await createCommunity()
    await enablePlugin('greetings', community)
    const change = transaction(async () => {
      await announce(new Greeted(community.id, { personId: community.id, greeting: 'never' }))
      throw new Error('Changed my mind')
    })
    await assert.rejects(() => change, 'Changed my mind')
    assert.isEmpty(await db.from('kernel_events').where('territory_id', community.id))
    assert.notInclude(heard, 'calm:never')
  })

  test('where the plugin is off nobody hears and nothing is paid', async ({ assert }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    await announce(new Greeted(community.id, { personId: person.id, greeting: 'silence' }))
    assert.notInclude(heard, 'calm:silence')
    assert.equal((await balanceOf(person.id)).available, 0)
  })

  test('effects wait for the outermost transaction', async ({ assert }) => {
    const order: string[] = []
    await transaction(async () => {
      await transaction(async () => {
        afterCommit(async () => {
          order.push('effect')
        })
        order.push('inner')
      })
      order.push('outer')
    })
    assert.deepEqual(order, ['inner', 'outer', 'effect'])
  })

  test('a card that fails is shown as unavailable, and its neighbour as it is', async ({
    assert,
  }) => {
    const community = await createCommunity()
    await enablePlugin('greetings', community)
    const cards = await cardsFor('home', { community, member: null })
    assert.deepEqual(cards, [
      { component: 'greetings/broken', props: null },
      { component: 'greetings/calm', props: { a: 1 } },
    ])
  })
})
