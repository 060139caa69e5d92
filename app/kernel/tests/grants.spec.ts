import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { definePlugin } from '#core/plugin'
import { holdPoints } from '#core/points'
import catalogue from '#kernel/catalogue'
import balanceOf from '#points/queries/balance'
import { createResident } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'

/** Pays for deeds, and never asks anybody for theirs. */
const choir = definePlugin({
  id: 'choir',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  capabilities: { points: ['budget'] },
})

test.group('What is granted to a plugin', (group) => {
  group.setup(() => {
    catalogue.plugins.push(choir)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== choir)
    }
  })

  async function residentWithPoints() {
    const community = await createCommunity()
    const person = await createResident(community)
    await givePoints(person, 50)
    const hold = (pluginId: string) =>
      holdPoints({
        pluginId,
        personId: person.id,
        territoryId: community.id,
        amount: 20,
        reference: person.id,
        reason: { key: 'mall.points.reservation', values: { good: '大米' } },
        expiresAt: DateTime.now().plus({ days: 1 }),
      })
    return { community, person, hold }
  }

  test('one that may hold points sets them aside', async ({ assert }) => {
    const { community, hold, person } = await residentWithPoints()
    await enablePlugin('mall', community)
    await hold('mall')
    assert.equal((await balanceOf(person.id)).held, 20)
  })

  test('one that may not, or is off, moves none', async ({ assert }) => {
    const { community, hold, person } = await residentWithPoints()
    await enablePlugin('choir', community)
    await enablePlugin('mall', community)
    await disablePlugin('mall', community)
    for (const pluginId of ['choir', 'mall', 'nobody']) {
      const refusal = await hold(pluginId).catch((error) => error)
      assert.equal(refusal.code, 'E_PLUGINS_NOT_GRANTED')
    }
    assert.deepInclude(await balanceOf(person.id), { available: 50, held: 0 })
  })
})
