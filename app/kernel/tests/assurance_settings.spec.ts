import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import changeSetting from '#kernel/actions/change_setting'
import catalogue from '#kernel/catalogue'
import assuranceOf from '#kernel/queries/assurance_of'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import { errorBeside } from '#tests/factories/visitor'
import { staffOf } from './desk.ts'
import withOrchard, { orchard } from './orchard.ts'

const page = '/desk/plugins/orchard/settings'
const action = 'visits.store'
const name = `assurance.${action}`
const untouched = { trees: '3', isOpen: '1', greeting: '', fruit: 'apple' }
const follow = { trees_inherits: '1', isOpen_inherits: '1', greeting_inherits: '1' }
const rest = { ...untouched, ...follow, fruit_inherits: '1' }

async function createPlaces() {
  const street = await createTerritory('street')
  return { street, community: await createTerritory('community', street) }
}

test.group('How well a person must be known for an action', (group) => {
  withOrchard(group)

  test('is set for a territory and all below it, and each decision is told with who made it', async ({
    assert,
    client,
  }) => {
    const { community, street } = await createPlaces()
    const staff = await staffOf(client, street)
    await staff.post(page, { ...rest, 'assurance-visits-store': 'in_person' })
    await staff.post(page, { ...rest, 'assurance-visits-store': 'resident' })

    assert.equal(await assuranceOf('orchard', action, community), 'resident')
    const here = await staffOf(client, community)
    const { story } = (await here.get(page)).inertiaProps
    assert.deepEqual(
      story.map(({ place, value }: Record<string, unknown>) => [value, place]),
      [
        ['resident', street.shortName],
        ['in_person', street.shortName],
      ]
    )
    assert.isTrue(story.every(({ by }: Record<string, unknown>) => by !== null))
  })

  test('locked above cannot be changed below', async ({ assert, client }) => {
    const { community, street } = await createPlaces()
    await changeSetting(orchard, street, { name, value: 'in_person', isLocked: true, by: null })
    const staff = await staffOf(client, community)

    await staff.post(page, { ...rest, 'assurance-visits-store': 'phone' })

    assert.equal(await assuranceOf('orchard', action, community), 'in_person')
  })

  test('never falls below the manifest, whatever is sent or stored', async ({ assert, client }) => {
    const community = await createCommunity()
    const mall = catalogue.find('mall')!
    const staff = await staffOf(client, community)
    const field = 'assurance-reservations-store'
    const answered = await staff.post('/desk/plugins/mall/settings', { [field]: 'phone' })
    assert.exists(errorBeside(field, answered))
    const low = { name: 'assurance.reservations.store', value: 'phone', by: null }
    await assert.rejects(() => changeSetting(mall, community, low))

    await db.table('plugin_settings').insert({
      plugin_id: 'mall',
      territory_id: community.id,
      name: 'assurance.reservations.store',
      value: JSON.stringify('phone'),
    })
    assert.equal(await assuranceOf('mall', 'reservations.store', community), 'real_name')
  })

  test('a decision that was made is never changed', async ({ assert }) => {
    const community = await createCommunity()
    await changeSetting(orchard, community, { name, value: 'resident', by: null })
    const decisions = () => db.from('plugin_setting_decisions').where('territory_id', community.id)

    await assert.rejects(() => decisions().update({ is_locked: true }))
    await assert.rejects(() => decisions().delete())
  })
})
