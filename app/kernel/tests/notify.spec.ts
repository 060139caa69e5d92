import { test } from '@japa/runner'
import { notify } from '#core/notifications'
import { definePlugin } from '#core/plugin'
import type Person from '#identity/models/person'
import catalogue from '#kernel/catalogue'
import Notice from '#notifications/models/notice'
import { createResident } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'

const parts = {
  id: 'bell',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  notifications: [
    { name: 'rings', urgency: 'normal' },
    { name: 'burns', urgency: 'urgent' },
  ],
} as const
const bell = definePlugin({
  ...parts,
  notifications: [...parts.notifications],
  capabilities: { notify: ['normal'] },
})

test.group('Notices of plugins', (group) => {
  group.setup(() => {
    catalogue.plugins.push(bell)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== bell)
    }
  })

  function ring(person: Person, kind = 'rings') {
    const { id: personId, territoryId } = person
    return notify(bell, { kind, personId, territoryId, reference: 'noon', values: {}, href: null })
  }

  test('reach people where the plugin is on', async ({ assert }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    await enablePlugin('bell', community)
    await ring(person)
    const notice = await Notice.findByOrFail('person_id', person.id)
    assert.containSubset(notice.$attributes, { sender: 'bell', kind: 'rings', urgency: 'normal' })
  })

  test('fall silent where it is switched off', async ({ assert }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    await enablePlugin('bell', community)
    await disablePlugin('bell', community)
    await ring(person)
    assert.isEmpty(await Notice.query().where('person_id', person.id))
  })

  test('are refused where staff did not grant their urgency', async ({ assert }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    await enablePlugin('bell', community)
    const refusal = await ring(person, 'burns').catch((error) => error)
    assert.equal(refusal.code, 'E_PLUGINS_NOT_GRANTED')
    assert.isEmpty(await Notice.query().where('person_id', person.id))
  })

  test('that the manifest does not declare are a fault of the plugin', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    await assert.rejects(() => ring(person, 'whispers'), /declares no notification "whispers"/)
  })
})
