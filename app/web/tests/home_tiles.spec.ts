import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { closedToOthers, staffOf } from '#kernel/tests/desk'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

const page = '/desk/plugins/home-tiles'
const usual = [
  '/mall/goods',
  '/volunteer/shifts',
  '/directory',
  '/me/points',
  '/me/calendar',
  '/me/family',
]

async function createPlace(parent?: Territory) {
  const community = parent ? await createTerritory('community', parent) : await createCommunity()
  await enablePlugin('mall', community)
  await enablePlugin('volunteer', community)
  return community
}

async function tilesAt(client: ApiClient, community: Territory, elder: '0' | '1' = '0') {
  const guest = new Visitor(client)
  guest.lookAt(community)
  guest.wants({ locale: 'zh-CN', elder })
  const { tiles } = (await guest.get('/')).inertiaProps
  return tiles.map(({ href }: { href: string }) => href)
}

test.group('The tiles of a home page', () => {
  test('are chosen by staff only', async ({ assert, client }) => {
    const community = await createPlace()
    const here = { assert, client, community }
    await closedToOthers(here, (visitor) => visitor.get(page))
    await closedToOthers(here, (visitor) => {
      return visitor.post(`${page}?_method=PUT`, { order: '-mall/mall' })
    })
    assert.sameMembers(await tilesAt(client, community), usual)
  })

  test('stand in the order that was published, without the hidden ones', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    const order =
      'tiles/directory.mall/mall.-volunteer/volunteer.-tiles/points.-tiles/calendar.-tiles/family'
    const answer = await staff.post(`${page}?_method=PUT`, { display: 'usual', order })
    assert.include(noticeIn(answer)?.text, '已发布')
    assert.equal(answer.header('location'), `${page}?display=usual`)
    assert.deepEqual(await tilesAt(client, community), ['/directory', '/mall/goods'])
    assert.sameMembers(await tilesAt(client, await createPlace()), usual)
  })

  test('of elders follow those of all until staff choose, and are fewer', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    assert.lengthOf(await tilesAt(client, community, '1'), 5)
    await staff.post(`${page}?_method=PUT`, { order: 'tiles/points.tiles/directory' })
    assert.deepEqual((await tilesAt(client, community, '1')).slice(0, 2), [
      '/me/points',
      '/directory',
    ])

    const names = ['mall/mall', 'volunteer/volunteer', 'tiles/points', 'tiles/calendar']
    const order = ['tiles/directory', ...names.map((name) => `-${name}`), 'tiles/family'].join('.')
    await staff.post(`${page}?_method=PUT`, { display: 'elder', order })
    assert.deepEqual(await tilesAt(client, community, '1'), ['/directory', '/me/family'])
    assert.equal((await tilesAt(client, community))[0], '/me/points')

    await staff.post(`${page}?display=elder&_method=DELETE`)
    assert.equal((await tilesAt(client, community, '1'))[0], '/me/points')
  })

  test('are looked at as a draft that nobody else sees', async ({ assert, client }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    const draft = await staff.get(`${page}?display=elder&order=tiles/family.-mall/mall`)
    const { display, isDraft, tiles } = draft.inertiaProps
    assert.deepEqual([display, isDraft, tiles[0].href], ['elder', true, '/me/family'])
    assert.notInclude(
      tiles.map(({ href }: { href: string }) => href),
      '/mall/goods'
    )
    assert.notEqual((await tilesAt(client, community, '1'))[0], '/me/family')
  })

  test('follow the street until the community has its own, and again when it drops them', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const community = await createPlace(street)
    const above = await staffOf(client, street)
    await above.post(`${page}?_method=PUT`, { order: 'tiles/calendar' })
    assert.equal((await tilesAt(client, community))[0], '/me/calendar')

    const staff = await staffOf(client, community)
    assert.equal((await staff.get(page)).inertiaProps.arrangedBy, street.shortName)
    await staff.post(`${page}?_method=PUT`, { order: 'tiles/family' })
    assert.equal((await tilesAt(client, community))[0], '/me/family')
    await staff.post(`${page}?_method=DELETE`)
    assert.equal((await tilesAt(client, community))[0], '/me/calendar')
  })

  test('are not lost to an order that cannot be read', async ({ assert, client }) => {
    const community = await createPlace()
    const staff = await staffOf(client, community)
    for (const order of ['<script>', 'a'.repeat(5000), '']) {
      const answer = await staff.post(`${page}?_method=PUT`, { order })
      assert.isString(errorBeside('order', answer))
    }
    const answer = await staff.post(`${page}?_method=PUT`, { display: 'big', order: 'mall/mall' })
    assert.isString(errorBeside('display', answer))
    assert.sameMembers(await tilesAt(client, community), usual)
  })
})
