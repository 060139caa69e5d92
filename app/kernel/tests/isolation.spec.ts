import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { CardContext, CardProps } from '#core/cards'
import { definePlugin } from '#core/plugin'
import isolate from '#kernel/actions/isolate'
import resumeContribution from '#kernel/actions/resume_contribution'
import catalogue from '#kernel/catalogue'
import faults from '#kernel/faults'
import patience from '#kernel/patience'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import Visitor from '#tests/factories/visitor'

/** A plugin of its own for each test, since faults are counted for each plugin by itself. */
async function install(cards: Record<string, (context: CardContext) => Promise<CardProps | null>>) {
  const plugin = definePlugin({
    id: `fixture${uniqueNumber()}`,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({ default: () => {} }),
    cards: Object.entries(cards).map(([component, show]) => ({
      slot: 'home',
      component,
      props: async () => ({ default: show }),
    })),
  })
  catalogue.plugins.push(plugin)
  const community = await createCommunity()
  await enablePlugin(plugin.id, community)
  return { community, plugin }
}

async function calm() {
  return { words: 'All is well' }
}

async function broken(): Promise<never> {
  throw new Error('A broken card')
}

async function row(pluginId: string) {
  await faults.settled()
  return db.from('plugin_faults').where('plugin_id', pluginId).firstOrFail()
}

async function fail(plugin: { id: string }, contribution: string, times: number) {
  await Promise.all(Array.from({ length: times }, () => isolate(plugin, contribution, broken)))
  await faults.settled()
}

test.group('A contribution that fails', (group) => {
  group.each.setup(() => {
    const { milliseconds } = patience
    const installed = catalogue.plugins
    catalogue.plugins = [...installed]
    return () => {
      catalogue.plugins = installed
      patience.milliseconds = milliseconds
    }
  })

  test('is unavailable on the page, and its neighbour as it is', async ({ assert, client }) => {
    const { community, plugin } = await install({ broken, calm })
    const visitor = new Visitor(client)
    visitor.lookAt(community)

    const page = await visitor.get('/')
    assert.equal(page.status(), 200)
    assert.deepEqual(page.inertiaProps.cards, [
      { component: `${plugin.id}/broken`, props: null },
      { component: `${plugin.id}/calm`, props: { words: 'All is well' } },
    ])
    const { contribution, count, message, suspended_at } = await row(plugin.id)
    assert.deepEqual(
      { contribution, count, message, suspended_at },
      { contribution: 'card:broken', count: 1, message: 'A broken card', suspended_at: null }
    )
  })

  test('and does so five times is left out, until staff try it again', async ({
    assert,
    client,
  }) => {
    const { community, plugin } = await install({ broken, calm })
    const visitor = new Visitor(client)
    visitor.lookAt(community)
    const shown = async () => {
      const page = await visitor.get('/')
      await faults.settled()
      return page.inertiaProps.cards.map((card: { component: string }) => card.component)
    }

    const both = [`${plugin.id}/broken`, `${plugin.id}/calm`]
    for (let time = 0; time < 5; time++) assert.deepEqual(await shown(), both)
    assert.deepEqual(await shown(), [`${plugin.id}/calm`])
    assert.equal((await row(plugin.id)).count, 5)

    await resumeContribution(plugin, 'card:broken')
    await resumeContribution(plugin, 'card:broken')
    assert.deepEqual(await shown(), both)
  })

  test('in a hundred requests at once loses no count and is suspended once', async ({ assert }) => {
    const plugin = { id: `fixture${uniqueNumber()}` }
    await fail(plugin, 'health', 4)
    assert.equal((await row(plugin.id)).count, 4)

    await fail(plugin, 'health', 100)
    const { count, suspended_at } = await row(plugin.id)
    assert.equal(count, 5)
    assert.isNotNull(suspended_at)
  })

  test('now and then, with quiet spells between, is not suspended', async ({ assert }) => {
    const plugin = { id: `fixture${uniqueNumber()}` }
    await fail(plugin, 'health', 4)
    const elevenMinutesAgo = db.raw("clock_timestamp() - interval '11 minutes'")
    await db
      .from('plugin_faults')
      .where('plugin_id', plugin.id)
      .update({ first_at: elevenMinutesAgo })

    await fail(plugin, 'health', 4)
    const { count, suspended_at } = await row(plugin.id)
    assert.equal(count, 4)
    assert.isNull(suspended_at)
  })

  test('is suspended alone: what else the plugin adds goes on', async ({ assert }) => {
    const plugin = { id: `fixture${uniqueNumber()}` }
    await fail(plugin, 'metric:minutes', 5)

    assert.deepEqual(await isolate(plugin, 'metric:minutes', calm), {
      isAvailable: false,
      reason: 'suspended',
    })
    assert.isTrue((await isolate(plugin, 'metric:points', calm)).isAvailable)
    assert.isTrue((await isolate({ id: `${plugin.id}b` }, 'metric:minutes', calm)).isAvailable)
  })

  test('because it never answers is not waited for', async ({ assert, client }) => {
    const silent = () => new Promise<never>(() => {})
    const { community, plugin } = await install({ silent, calm })
    const visitor = new Visitor(client)
    visitor.lookAt(community)
    patience.milliseconds = 1

    const page = await visitor.get('/')
    assert.deepInclude(page.inertiaProps.cards, { component: `${plugin.id}/silent`, props: null })
    assert.equal((await row(plugin.id)).message, 'No answer within 1 ms')
  })

  test('because its answer cannot be sent does not break the page', async ({ assert, client }) => {
    const endless: CardProps = {}
    endless.itself = endless
    const { community, plugin } = await install({ endless: async () => endless, calm })
    const visitor = new Visitor(client)
    visitor.lookAt(community)

    const page = await visitor.get('/')
    assert.equal(page.status(), 200)
    assert.deepInclude(page.inertiaProps.cards, { component: `${plugin.id}/endless`, props: null })
  })

  test('while its faults cannot be counted is unavailable all the same', async ({ assert }) => {
    // PostgreSQL keeps no text with this character.
    const plugin = { id: `fixture${uniqueNumber()}\u0000` }
    const outcome = await isolate(plugin, 'health', broken)
    assert.deepEqual(outcome, { isAvailable: false, reason: 'failed' })
    await assert.doesNotReject(() => faults.settled())
  })
})
