import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import decidePlugin from '#kernel/actions/decide_plugin'
import memory from '#kernel/memory'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type { PluginPageProps } from '#kernel/pages'
import { createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import type Visitor from '#tests/factories/visitor'
import { noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import { closedToOthers, staffOf } from './desk.ts'
import withOrchard, { orchard } from './orchard.ts'

const page = '/desk/plugins/orchard'
const decisions = `${page}/decisions`

async function orchardSeenBy(staff: Visitor): Promise<PluginPageProps> {
  const answer = await staff.get(page)
  answer.assertInertiaComponent('desk/plugins/show')
  return answer.inertiaProps as PluginPageProps
}

async function storyAt(territory: Territory): Promise<string[]> {
  const rows = await db
    .from('plugin_decisions')
    .where({ territory_id: territory.id, plugin_id: 'orchard' })
    .orderBy('position')
  return rows.map(({ state }) => state)
}

async function isOnAt(territory: Territory) {
  return (await enabledPlugins(territory)).includes(orchard)
}

test.group('The page of a plugin', (group) => {
  withOrchard(group)

  test('is closed to others, and there is none of a plugin that is not installed', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await closedToOthers({ assert, client, community }, (visitor) => visitor.get(page))

    const answer = await (await staffOf(client, community)).get('/desk/plugins/desert')
    answer.assertStatus(404)
  })

  test('says what it adds and what it asks for, before anybody decides', async ({
    assert,
    client,
  }) => {
    const props = await orchardSeenBy(await staffOf(client, await createCommunity()))

    assert.includeDeepMembers(props.adds.parts, [
      { kind: 'cards', text: 'orchard.adds.cards.blossom', where: 'plugins.slots.home' },
      { kind: 'notices', text: 'orchard.adds.notices.ripe', where: null },
      { kind: 'exports', text: 'orchard.exports.harvest', where: null },
    ])
    assert.deepEqual(props.asks, [
      { name: 'points_budget', isAgreedTo: false },
      { name: 'points_holds', isAgreedTo: false },
      { name: 'notify_normal', isAgreedTo: false },
    ])
    assert.deepInclude(props, { consent: null, health: null, metrics: [], story: [], imports: [] })
    assert.isTrue(props.plugin.hasSettings)
  })

  test('tells who agreed and what was counted, as far as it can be counted', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const by = await createStaff(community, { name: '陈晓燕' })
    await decidePlugin(orchard, community, { state: 'enabled', budget: 500, by })
    await giveBudget('orchard', community, 20)

    const props = await orchardSeenBy(await staffOf(client, community))
    assert.equal(props.consent?.by, '陈晓燕')
    assert.isTrue(props.asks.every(({ isAgreedTo }) => isAgreedTo))
    assert.deepEqual(props.budget, { granted: 520, left: 520 })
    assert.deepEqual(props.metrics, [
      { name: 'apples', unit: 'count', value: 30 },
      { name: 'lost', unit: 'count', value: null },
    ])
    assert.deepInclude(props.story[0], { state: 'enabled', budget: 500, by: '陈晓燕', place: null })
    assert.deepEqual(props.exports, ['harvest'])
    assert.deepEqual(props.imports, ['trees'])
  })

  test('says that it asks for more than anybody agreed to', async ({ assert, client }) => {
    const community = await createCommunity()
    await db.table('plugin_decisions').insert({
      id: community.id,
      plugin_id: 'orchard',
      territory_id: community.id,
      state: 'enabled',
      starts_at: new Date(),
      capabilities: JSON.stringify({ points: ['holds'] }),
    })
    memory.forget()
    const { asks, plugin } = await orchardSeenBy(await staffOf(client, community))
    assert.isTrue(plugin.asksMore)
    assert.deepEqual(
      asks.filter(({ isAgreedTo }) => isAgreedTo).map(({ name }) => name),
      ['points_holds']
    )
  })

  test('tells the story of the territories above too, and of no other', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await decidePlugin(orchard, street, { state: 'enabled', isLocked: true, by: null })
    await enablePlugin('orchard', await createTerritory('community'))

    const { plugin, story } = await orchardSeenBy(await staffOf(client, community))
    assert.lengthOf(story, 1)
    assert.deepInclude(story[0], { isLocked: true, place: street.shortName, by: null })
    assert.deepEqual(plugin.nextStates, [])
  })
})

test.group('A decision about a plugin', (group) => {
  withOrchard(group)

  test('is closed to others', async ({ assert, client }) => {
    const community = await createCommunity()
    await enablePlugin('orchard', community)
    await closedToOthers({ assert, client, community }, (visitor) =>
      visitor.post(decisions, { state: 'disabled' })
    )
    assert.isTrue(await isOnAt(community))
  })

  test('switches it off at once, puts it away, and is told', async ({ assert, client }) => {
    const community = await createCommunity()
    await enablePlugin('orchard', community)
    const staff = await staffOf(client, community)

    const answer = await staff.post(decisions, { state: 'disabled' })
    answer.assertHeader('location', page)
    assert.include(noticeIn(answer)?.text, '已停用')
    assert.isFalse(await isOnAt(community))

    await staff.post(decisions, { state: 'archived' })
    const { plugin, story } = await orchardSeenBy(staff)
    assert.equal(plugin.state, 'archived')
    assert.deepEqual(
      story.map(({ by, state }) => [state, by]),
      [
        ['archived', '陈晓燕'],
        ['disabled', '陈晓燕'],
        ['enabled', null],
      ]
    )
  })

  test('made twice at once is one', async ({ assert, client }) => {
    const community = await createCommunity()
    await enablePlugin('orchard', community)
    const staff = [await staffOf(client, community), await staffOf(client, community)]
    await Promise.all(staff.map((each) => each.post(decisions, { state: 'disabled' })))
    assert.deepEqual(await storyAt(community), ['enabled', 'disabled'])
  })

  test('that does not follow on the present state is refused in words', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await enablePlugin('orchard', community)
    const staff = await staffOf(client, community)

    const answer = await staff.post(decisions, { state: 'archived' })
    assert.include(noticeIn(answer)?.text, '先停用')
    for (const state of ['enabled', 'purged', 'elsewhere']) {
      await staff.post(decisions, { state })
    }
    assert.deepEqual(await storyAt(community), ['enabled'])
  })

  test('leaves the word to those above', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await enablePlugin('orchard', street)
    const staff = await staffOf(client, community)
    await staff.post(decisions, { state: 'disabled' })
    assert.isFalse(await isOnAt(community))

    await staff.post(decisions, { state: 'inherited' })
    assert.isTrue(await isOnAt(community))
  })

  test('of a street may be locked, and then nothing below decides otherwise', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await enablePlugin('orchard', community)
    const streetStaff = await staffOf(client, street)
    await streetStaff.post(decisions, { state: 'disabled', locksBelow: '1' })
    assert.isFalse(await isOnAt(community))

    const staff = await staffOf(client, community)
    const answer = await staff.post(decisions, { state: 'inherited' })
    assert.include(noticeIn(answer)?.text, '上级')
    assert.deepEqual(await storyAt(community), ['enabled'])
    const { plugin } = await orchardSeenBy(staff)
    assert.deepInclude(plugin, { isLockedAbove: true, decidedBy: street.shortName })
  })

  test('of a community locks nothing', async ({ assert, client }) => {
    const community = await createCommunity()
    await enablePlugin('orchard', community)
    const staff = await staffOf(client, community)
    await staff.post(decisions, { state: 'disabled', locksBelow: '1' })
    const { story } = await orchardSeenBy(staff)
    assert.isFalse(story[0].isLocked)
  })

  test('takes back what was planned, by saying the present state again', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await decidePlugin(orchard, community, { state: 'disabled', by: null })
    const startsAt = DateTime.now().plus({ days: 2 })
    await decidePlugin(orchard, community, { state: 'enabled', startsAt, by: null })
    const staff = await staffOf(client, community)
    assert.lengthOf((await orchardSeenBy(staff)).plugin.planned, 1)

    await staff.post(decisions, { state: 'disabled' })
    assert.isEmpty((await orchardSeenBy(staff)).plugin.planned)
    await staff.post(decisions, { state: 'disabled' })
    assert.deepEqual(await storyAt(community), ['disabled', 'enabled', 'disabled'])
  })
})
