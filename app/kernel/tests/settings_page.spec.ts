import { test } from '@japa/runner'
import changeSetting from '#kernel/actions/change_setting'
import assuranceOf from '#kernel/queries/assurance_of'
import settingsOf from '#kernel/queries/settings_of'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import { closedToOthers, staffOf } from './desk.ts'
import withOrchard, { orchard } from './orchard.ts'

const page = '/desk/plugins/orchard/settings'

/** The form as it stands while nobody has set anything. */
const untouched = {
  'trees': '3',
  'trees_inherits': '1',
  'isOpen': '1',
  'isOpen_inherits': '1',
  'greeting': '',
  'greeting_inherits': '1',
  'fruit': 'apple',
  'fruit_inherits': '1',
  'assurance-visits-store': 'phone',
  'assurance-visits-store_inherits': '1',
}

async function createPlaces() {
  const street = await createTerritory('street')
  return { street, community: await createTerritory('community', street) }
}

function treesAt(territory: Territory) {
  return settingsOf(orchard, territory).then(({ trees }) => trees)
}

test.group('The settings of a plugin', (group) => {
  withOrchard(group)

  test('are closed to others', async ({ assert, client }) => {
    const community = await createCommunity()
    const here = { assert, client, community }
    await closedToOthers(here, (visitor) => visitor.get(page))
    await closedToOthers(here, (visitor) => visitor.post(page, { ...untouched, trees: '5' }))
    assert.equal(await treesAt(community), 3)
  })

  test('are asked for as the plugin declares them', async ({ assert, client }) => {
    const staff = await staffOf(client, await createCommunity())
    const { settings } = (await staff.get(page)).inertiaProps
    assert.deepEqual(
      settings.map(({ field, kind, value }: Record<string, unknown>) => [field, kind, value]),
      [
        ['trees', 'integer', 3],
        ['isOpen', 'boolean', true],
        ['greeting', 'text', ''],
        ['fruit', 'choice', 'apple'],
        ['assurance-visits-store', 'choice', 'phone'],
      ]
    )
  })

  test('hold at once for the community, and for no other', async ({ assert, client }) => {
    const { community, street } = await createPlaces()
    const neighbour = await createTerritory('community', street)
    const staff = await staffOf(client, community)
    const { isOpen, ...closed } = untouched
    const form = { ...closed, trees: '７', fruit: 'pear', greeting: '早上好' }
    const answer = await staff.post(page, { ...form, 'assurance-visits-store': 'real_name' })

    assert.include(noticeIn(answer)?.text, '已保存')
    const expected = { trees: 7, isOpen: false, greeting: '早上好', fruit: 'pear' }
    assert.deepEqual(await settingsOf(orchard, community), expected)
    assert.equal(await assuranceOf('orchard', 'visits.store', community), 'real_name')
    assert.equal(await treesAt(neighbour), 3)
  })

  test('that were only shown stay inherited', async ({ assert, client }) => {
    const { community, street } = await createPlaces()
    const staff = await staffOf(client, community)
    await changeSetting(orchard, street, { name: 'trees', value: 5, by: null })
    await staff.post(page, { ...untouched, trees: '5', fruit: 'pear' })

    await changeSetting(orchard, street, { name: 'trees', value: 6, by: null })
    assert.equal(await treesAt(community), 6)
  })

  test('follow those above again as soon as staff say so', async ({ assert, client }) => {
    const { community, street } = await createPlaces()
    const staff = await staffOf(client, community)
    await staff.post(page, { ...untouched, trees: '9' })
    await changeSetting(orchard, street, { name: 'trees', value: 5, by: null })
    const { settings } = (await staff.get(page)).inertiaProps
    assert.deepInclude(settings[0], {
      value: 9,
      isOwn: true,
      inherited: 5,
      inheritedFrom: street.shortName,
    })

    await staff.post(page, { ...untouched, trees: '9' })
    assert.equal(await treesAt(community), 5)
  })

  test('pinned to the value above do not follow it', async ({ assert, client }) => {
    const { community, street } = await createPlaces()
    const { trees_inherits: inherits, ...pinned } = untouched
    await (await staffOf(client, community)).post(page, pinned)
    await changeSetting(orchard, street, { name: 'trees', value: 5, by: null })
    assert.equal(await treesAt(community), 3)
  })

  test('locked by a street cannot be changed below, and the rest can', async ({
    assert,
    client,
  }) => {
    const { community, street } = await createPlaces()
    await (await staffOf(client, street)).post(page, { ...untouched, trees: '4', trees_locks: '1' })

    const staff = await staffOf(client, community)
    const { settings } = (await staff.get(page)).inertiaProps
    assert.deepInclude(settings[0], { value: 4, isLockedAbove: true })
    await staff.post(page, { ...untouched, trees: '9', fruit: 'pear' })
    const { fruit, trees } = await settingsOf(orchard, community)
    assert.deepEqual({ fruit, trees }, { fruit: 'pear', trees: 4 })
  })

  test('refuse what they do not take, and save nothing then')
    .with([
      { field: 'trees', value: '10' },
      { field: 'trees', value: 'many' },
      { field: 'trees', value: '1.5' },
      { field: 'greeting', value: '一句比十个字还要长的问候' },
      { field: 'fruit', value: 'plum' },
      { field: 'assurance-visits-store', value: 'none' },
    ])
    .run(async ({ assert, client }, { field, value }) => {
      const community = await createCommunity()
      const staff = await staffOf(client, community)
      const answer = await staff.post(page, { ...untouched, trees: '8', [field]: value })
      assert.isString(errorBeside(field, answer))
      assert.equal(await treesAt(community), 3)
    })
})
