import { test } from '@japa/runner'
import { ask, defineContract, provide } from '#core/contracts'
import { definePlugin } from '#core/plugin'
import type { Territory } from '#core/people'
import catalogue from '#kernel/catalogue'
import { createCommunity, enablePlugin } from '#tests/factories/territories'

const weather = defineContract<{ day: string }, string>('tests.weather')

type Answer = (territory: Territory, question: { day: string }) => Promise<string | null>

function forecaster(id: string, answer: Answer) {
  return definePlugin({
    id,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({ default: () => {} }),
    provides: [provide(weather, async () => ({ default: answer }))],
  })
}

const forecasters = [
  forecaster('sunny', async (_, { day }) => `sun on ${day}`),
  forecaster('rainy', async (_, { day }) => `rain on ${day}`),
  forecaster('silent', async () => null),
  forecaster('broken', async () => {
    throw new Error('No forecast today')
  }),
]

test.group('A contract', (group) => {
  group.setup(() => {
    catalogue.plugins.push(...forecasters)
    return () => {
      catalogue.plugins = catalogue.plugins.filter(({ id }) => !ids.includes(id))
    }
  })
  const ids: string[] = forecasters.map(({ id }) => id)

  test('that nobody answers gives nothing', async ({ assert }) => {
    assert.isEmpty(await ask(weather, await createCommunity(), { day: 'Monday' }))
  })

  test('gives the answers of all that are on, without those that have none or fail', async ({
    assert,
  }) => {
    const community = await createCommunity()
    for (const id of ['broken', 'rainy', 'silent']) await enablePlugin(id, community)
    assert.deepEqual(await ask(weather, community, { day: 'Monday' }), [
      { pluginId: 'rainy', answer: 'rain on Monday' },
    ])
    await enablePlugin('sunny', community)
    assert.deepEqual(
      (await ask(weather, community, { day: 'Friday' })).map(({ answer }) => answer),
      ['sun on Friday', 'rain on Friday']
    )
  })
})
