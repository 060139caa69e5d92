import { test } from '@japa/runner'
import { definePlugin } from '#core/plugin'
import isolate from '#kernel/actions/isolate'
import resumeContribution from '#kernel/actions/resume_contribution'
import catalogue from '#kernel/catalogue'
import faults from '#kernel/faults'
import env from '#start/env'
import type Territory from '#territories/models/territory'
import { createAccount, createStaff } from '#tests/factories/people'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import Visitor from '#tests/factories/visitor'

function install() {
  const plugin = definePlugin({
    id: `fixture${uniqueNumber()}`,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({ default: () => {} }),
  })
  catalogue.plugins.push(plugin)
  return plugin
}

async function suspend(plugin: { id: string }, contribution: string) {
  for (let time = 0; time < 5; time++) {
    await isolate(plugin, contribution, async () => {
      throw new Error('It keeps failing')
    })
  }
  await faults.settled()
}

test.group('Staff who manage plugins', (group) => {
  group.each.setup(() => {
    const { leftOut, plugins } = catalogue
    catalogue.plugins = [...plugins]
    return () => {
      Object.assign(catalogue, { leftOut, plugins })
      env.set('PLUGINS_OFF', '')
    }
  })

  test('are told on their overview what is suspended, until it is tried again', async ({
    assert,
    client,
  }) => {
    const plugin = install()
    const community = await createCommunity()
    await enablePlugin(plugin.id, community)
    const staff = new Visitor(client, await createAccount(await createStaff(community)))
    const suspended = async () => {
      const page = await staff.get('/desk')
      return page.inertiaProps.pluginTroubles.suspended
    }

    assert.isEmpty(await suspended())
    await suspend(plugin, 'card:shelf')
    await suspend(plugin, 'health')
    assert.deepEqual(await suspended(), [{ id: plugin.id, count: 2 }])

    await resumeContribution(plugin, 'health')
    assert.deepEqual(await suspended(), [{ id: plugin.id, count: 1 }])
  })

  test('of a street are told for the communities below, and others are not', async ({
    assert,
    client,
  }) => {
    const plugin = install()
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await enablePlugin(plugin.id, community)
    await suspend(plugin, 'health')

    const told = async (territory: Territory, role: 'street_staff' | 'community_staff') => {
      const person = await createStaff(territory, { role })
      const page = await new Visitor(client, await createAccount(person)).get('/desk')
      return page.inertiaProps.pluginTroubles.suspended
    }
    assert.deepEqual(await told(street, 'street_staff'), [{ id: plugin.id, count: 1 }])
    assert.isEmpty(await told(await createCommunity(), 'community_staff'))
  })

  test('are told which plugin could not be started, and others are not told', async ({
    assert,
    client,
  }) => {
    const plugin = install()
    const community = await createCommunity()
    await enablePlugin(plugin.id, community)
    catalogue.leaveOut(plugin.id, 'broken', new Error('Cannot find package'))

    const staff = new Visitor(client, await createAccount(await createStaff(community)))
    const page = await staff.open('/desk')
    assert.include(page.text(), '启动不了')
    assert.notInclude(page.text(), 'Cannot find package')

    const person = await createStaff(community, { role: 'grid_worker' })
    const worker = new Visitor(client, await createAccount(person))
    assert.isNull((await worker.get('/desk')).inertiaProps.pluginTroubles)
  })

  test('are told that it is safe mode, once and for all plugins', async ({ assert, client }) => {
    const plugin = install()
    const community = await createCommunity()
    await enablePlugin(plugin.id, community)
    env.set('PLUGINS_OFF', '*')
    catalogue.leaveOut(plugin.id, 'off')

    const staff = new Visitor(client, await createAccount(await createStaff(community)))
    const page = await staff.open('/desk')
    assert.include(page.text(), '安全模式：所有插件都已停用')
    assert.notInclude(page.text(), '已由维护系统的人停用')
  })
})
