import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import { definePlugin } from '#core/plugin'
import decidePlugin from '#kernel/actions/decide_plugin'
import catalogue from '#kernel/catalogue'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type Territory from '#territories/models/territory'
import { createCommunity } from '#tests/factories/territories'

const told: string[] = []
let isUnwilling = false
let seeded = 0

function noting(word: string) {
  return async () => ({
    default: async ({ id }: Territory) => {
      if (isUnwilling) throw new Error('Not today')
      told.push(`${word} ${id}`)
    },
  })
}

const lamp = definePlugin({
  id: 'lamp',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  lifecycle: { enabled: noting('on'), disabled: noting('off') },
  seeds: {
    reference: async () => ({
      default: async () => {
        seeded++
      },
    }),
  },
})

test.group('The life of a plugin', (group) => {
  group.setup(() => {
    catalogue.plugins.push(lamp)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== lamp)
    }
  })

  const switchOn = (territory: Territory) =>
    decidePlugin(lamp, territory, { state: 'enabled', by: null })
  const switchOff = (territory: Territory) =>
    decidePlugin(lamp, territory, { state: 'disabled', by: null })

  test('it is told when it is switched on and off, once each', async ({ assert }) => {
    const community = await createCommunity()
    await switchOn(community)
    await switchOn(community)
    await switchOff(community)
    assert.deepEqual(
      told.filter((each) => each.endsWith(community.id)),
      [`on ${community.id}`, `off ${community.id}`]
    )
  })

  test('one that refuses stays as it was', async ({ assert }) => {
    const community = await createCommunity()
    isUnwilling = true
    await assert.rejects(() => switchOn(community), 'Not today')
    isUnwilling = false
    assert.isEmpty(await db.from('plugin_decisions').where('territory_id', community.id))
    assert.notInclude(await enabledPlugins(community), lamp)
  })

  test('its reference seed may be run again and again', async ({ assert }) => {
    const before = seeded
    const { exitCode } = await ace.exec('plugin:seed', [])
    assert.equal(exitCode, 0)
    assert.equal(seeded, before + 1)
  })
})
