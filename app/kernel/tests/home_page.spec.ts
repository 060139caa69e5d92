import { test } from '@japa/runner'
import { definePlugin } from '#core/plugin'
import catalogue from '#kernel/catalogue'
import cardsFor from '#kernel/queries/cards_for'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import { closedToOthers, staffOf } from './desk.ts'

const page = '/desk/plugins/home-page'

function pluginWithCards(id: string, components: string[]) {
  return definePlugin({
    id,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({ default: () => {} }),
    cards: components.map((component) => ({
      slot: 'home' as const,
      component,
      props: async () => ({ default: async () => ({}) }),
    })),
  })
}

const meadow = pluginWithCards('meadow', ['daisy', 'clover'])
const pond = pluginWithCards('pond', ['frog'])

async function shownAt(community: Territory) {
  const cards = await cardsFor('home', { community, member: null })
  return cards.map(({ component }) => component)
}

async function createPlace(parent?: Territory) {
  const community = parent ? await createTerritory('community', parent) : await createCommunity()
  await enablePlugin('meadow', community)
  await enablePlugin('pond', community)
  return community
}

test.group('The home page of a community', (group) => {
  group.setup(() => {
    const installed = catalogue.plugins
    catalogue.plugins = [meadow, pond]
    return () => {
      catalogue.plugins = installed
    }
  })

  test('is arranged by staff only', async ({ assert, client }) => {
    const community = await createPlace()
    const here = { assert, client, community }
    await closedToOthers(here, (visitor) => visitor.get(page))
    await closedToOthers(here, (visitor) => visitor.post(page, { order: 'pond/frog' }))
    assert.deepEqual(await shownAt(community), ['meadow/daisy', 'meadow/clover', 'pond/frog'])
  })

  test('shows the cards in the order that was published, without the hidden ones', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    const order = 'pond/frog.-meadow/daisy.meadow/clover'
    const answer = await staff.post(page, { order })
    assert.include(noticeIn(answer)?.text, '已发布')
    assert.deepEqual(await shownAt(community), ['pond/frog', 'meadow/clover'])
    assert.deepEqual(await shownAt(await createPlace()), [
      'meadow/daisy',
      'meadow/clover',
      'pond/frog',
    ])
  })

  test('is previewed as a draft that nobody else sees', async ({ assert, client }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    const draft = await staff.get(`${page}?order=pond/frog.meadow/clover.-meadow/daisy`)
    const { cards, isDraft, order } = draft.inertiaProps
    assert.isTrue(isDraft)
    assert.deepEqual(
      cards.map(({ component }: { component: string }) => component),
      ['pond/frog', 'meadow/clover']
    )
    assert.deepInclude(order[2], { component: 'meadow/daisy', isHidden: true })
    assert.deepEqual(await shownAt(community), ['meadow/daisy', 'meadow/clover', 'pond/frog'])
  })

  test('shows a card that came later at the end', async ({ assert, client }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    await staff.post(page, { order: 'pond/frog.meadow/clover' })
    assert.deepEqual(await shownAt(community), ['pond/frog', 'meadow/clover', 'meadow/daisy'])
  })

  test('follows its street until it has an order of its own, and again when it drops it', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const community = await createPlace(street)
    const above = await staffOf(client, street)
    await above.post(page, { order: 'pond/frog.meadow/daisy.meadow/clover' })
    assert.deepEqual(await shownAt(community), ['pond/frog', 'meadow/daisy', 'meadow/clover'])
    assert.isNull((await above.get(page)).inertiaProps.cards)

    const staff = await staffOf(client, community)
    assert.equal((await staff.get(page)).inertiaProps.arrangedBy, street.shortName)
    await staff.post(page, { order: 'meadow/clover.-pond/frog.-meadow/daisy' })
    assert.deepEqual(await shownAt(community), ['meadow/clover'])

    await staff.post(`${page}?_method=DELETE`)
    assert.deepEqual(await shownAt(community), ['pond/frog', 'meadow/daisy', 'meadow/clover'])
  })

  test('does not lose its order to a draft that cannot be read', async ({ assert, client }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    await staff.post(page, { order: 'pond/frog.-meadow/daisy.-meadow/clover' })
    for (const order of ['<script>', 'a'.repeat(5000), '']) {
      const answer = await staff.post(page, { order })
      assert.isString(errorBeside('order', answer))
    }
    await staff.post(page, { order: 'pond/frog.pond/frog.-meadow/daisy.-meadow/clover.moon/cat' })
    assert.deepEqual(await shownAt(community), ['pond/frog'])
  })
})
