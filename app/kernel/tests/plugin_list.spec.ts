import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import decidePlugin from '#kernel/actions/decide_plugin'
import type { ListedPlugin } from '#kernel/pages'
import { giveBudget } from '#tests/factories/points'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import type Visitor from '#tests/factories/visitor'
import { closedToOthers, staffOf } from './desk.ts'
import withOrchard, { orchard, orchardMood } from './orchard.ts'

test.group('The list of plugins', (group) => {
  withOrchard(group)
  group.each.setup(() => {
    Object.assign(orchardMood, { isHealthy: true, isBroken: false })
  })

  async function orchardSeenBy(staff: Visitor) {
    const page = await staff.get('/desk/plugins')
    page.assertInertiaComponent('desk/plugins/index')
    const plugins: ListedPlugin[] = page.inertiaProps.plugins
    return plugins.find(({ id }) => id === 'orchard')
  }

  test('is closed to others', async ({ assert, client }) => {
    const community = await createCommunity()
    await closedToOthers({ assert, client, community }, (visitor) => visitor.get('/desk/plugins'))
  })

  test('shows every installed plugin, off where nobody said a word', async ({ assert, client }) => {
    const staff = await staffOf(client, await createCommunity())
    assert.deepInclude(await orchardSeenBy(staff), {
      state: 'off',
      decidedBy: null,
      health: null,
      budget: null,
      planned: [],
    })
    const page = await staff.get('/desk/plugins')
    assert.deepInclude(page.inertiaProps.menu, {
      label: 'plugins.nav.plugins',
      icon: 'blocks',
      href: '/desk/plugins',
      isCurrent: true,
    })
  })

  test('shows what is on, its health and what is left of its budget', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await enablePlugin('orchard', community)
    await giveBudget('orchard', community, 300)
    await giveBudget('orchard', await createCommunity(), 70)
    const staff = await staffOf(client, community)

    assert.deepInclude(await orchardSeenBy(staff), {
      state: 'on',
      budget: { granted: 300, left: 300 },
      health: { state: 'healthy', say: { key: 'orchard.health', values: {} } },
    })
    orchardMood.isHealthy = false
    assert.equal((await orchardSeenBy(staff))?.health?.state, 'unhealthy')
    orchardMood.isBroken = true
    assert.equal((await orchardSeenBy(staff))?.health?.state, 'unavailable')
  })

  test('says what a territory above has decided and locked', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await decidePlugin(orchard, street, { state: 'enabled', isLocked: true, by: null })

    assert.deepInclude(await orchardSeenBy(await staffOf(client, community)), {
      state: 'on',
      isLockedAbove: true,
      decidedBy: street.shortName,
    })
    assert.deepInclude(await orchardSeenBy(await staffOf(client, street)), {
      isLockedAbove: false,
      decidedBy: null,
    })
  })

  test('says from when it will be on, until a later word replaces that', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const staff = await staffOf(client, community)
    const startsAt = DateTime.now().plus({ days: 3 })
    await decidePlugin(orchard, community, { state: 'enabled', startsAt, by: null })
    const planned = await orchardSeenBy(staff)
    assert.equal(planned?.state, 'off')
    assert.equal(planned?.planned[0].state, 'enabled')

    await decidePlugin(orchard, community, { state: 'disabled', by: null })
    assert.deepInclude(await orchardSeenBy(staff), { state: 'off', planned: [] })
  })

  test('is the same for a street, which acts for all below it', async ({ assert, client }) => {
    const street = await createTerritory('street')
    await enablePlugin('orchard', street)
    const page = await (await staffOf(client, street)).get('/desk/plugins')
    assert.equal(page.inertiaProps.place, street.shortName)
  })
})
