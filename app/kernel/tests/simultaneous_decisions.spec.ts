import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { definePlugin } from '#core/plugin'
import decidePlugin from '#kernel/actions/decide_plugin'
import catalogue from '#kernel/catalogue'
import pluginSteps from '#kernel/plugin_steps'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type { PluginState } from '#kernel/snapshot'
import type Territory from '#territories/models/territory'
import { createCommunity, createTerritory } from '#tests/factories/territories'

const told: string[] = []

function noting(state: PluginState) {
  return async () => ({
    default: async ({ id }: Territory) => {
      told.push(`${state} ${id}`)
    },
  })
}

const lantern = definePlugin({
  id: 'lantern',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  lifecycle: { enabled: noting('enabled'), disabled: noting('disabled') },
})

function decide(territory: Territory, state: PluginState, id?: string) {
  return decidePlugin(lantern, territory, { state, by: null, id })
}

async function storyAt({ id }: Territory): Promise<PluginState[]> {
  const decisions = await db
    .from('plugin_decisions')
    .where('territory_id', id)
    .orderBy('position')
    .select('state')
  return decisions.map(({ state }) => state)
}

async function isLit(territory: Territory) {
  const plugins = await enabledPlugins(territory)
  return plugins.includes(lantern)
}

test.group('Decisions at the same time', (group) => {
  group.setup(() => {
    catalogue.plugins.push(lantern)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== lantern)
    }
  })

  test('that contradict each other have one order, and the last one counts', async ({ assert }) => {
    const community = await createCommunity()
    const words = Array.from({ length: 12 }, (_, index) => (index % 3 ? 'enabled' : 'disabled'))
    await Promise.all(words.map((state) => decide(community, state)))

    const story = await storyAt(community)
    assert.deepEqual(
      told.filter((each) => each.endsWith(community.id)),
      story.map((state) => `${state} ${community.id}`)
    )
    assert.isTrue(story.every((state, index) => state !== story[index - 1]))
    assert.equal(await isLit(community), story.at(-1) === 'enabled')
  })

  test('never make a step that is not one: whoever comes too late is refused', async ({
    assert,
  }) => {
    const community = await createCommunity()
    await decide(community, 'disabled')
    const words = ['archived', 'enabled', 'archived', 'inherited', 'enabled'] as const
    const outcomes = await Promise.allSettled(words.map((state) => decide(community, state)))

    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        assert.equal(outcome.reason.code, 'E_PLUGINS_STEP_IMPOSSIBLE')
    }
    const story = await storyAt(community)
    for (const [index, state] of story.slice(1).entries()) {
      assert.include(pluginSteps[story[index]], state)
    }
  })

  test('one that is sent ten times is decided once', async ({ assert }) => {
    const community = await createCommunity()
    const id = crypto.randomUUID()
    await Promise.all(Array.from({ length: 10 }, () => decide(community, 'enabled', id)))
    assert.deepEqual(await storyAt(community), ['enabled'])
    assert.lengthOf(
      told.filter((each) => each.endsWith(community.id)),
      1
    )
  })

  test('above and below have one result, whichever was first', async ({ assert }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const lock = decidePlugin(lantern, street, { state: 'disabled', by: null, isLocked: true })
    await Promise.allSettled([lock, decide(community, 'enabled')])
    assert.isFalse(await isLit(community))
  })
})
