import { test } from '@japa/runner'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import { createNeighbour, createPlace, createSpace, staffAt, visitorFor } from './spaces.ts'

const words = {
  address: '文庙路 18 号党群服务中心 2 楼',
  way: '从公交站往北走三分钟，牌坊右转',
  position: '102.642400, 37.922200',
}

test.group('Spaces: where they are', () => {
  test('staff say where a space is, and everybody sees the way and the map', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const staff = await staffAt(client, community)
    const guest = new Visitor(client)
    guest.lookAt(community)
    assert.isNull((await guest.get(`/spaces/spaces/${space.id}`)).inertiaProps.way)

    await staff.post(`/desk/spaces/spaces/${space.id}/place`, words)

    const { way } = (await guest.get(`/spaces/spaces/${space.id}`)).inertiaProps
    assert.deepInclude(way, { address: words.address, way: words.way })
    assert.deepEqual(way.position, [102.6424, 37.9222])
    assert.isNotNull(way.map)
    const { place } = (await staff.get(`/desk/spaces/spaces/${space.id}/place`)).inertiaProps
    assert.deepEqual(place, words)
  })

  test('a position that is none, or turned round, is told beside the field; none at all is no fault', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const staff = await staffAt(client, community)
    const page = `/desk/spaces/spaces/${space.id}/place`

    for (const position of ['那边', '37.9222, 102.6424', '102.64']) {
      const answer = await staff.post(page, { ...words, position })
      assert.include(String(errorBeside('position', answer)), '看不懂这个位置')
    }
    await space.refresh()
    assert.isNull(space.position)
    await staff.post(page, { address: words.address, way: '', position: '' })
    const { way } = (await staff.get(`/spaces/spaces/${space.id}`)).inertiaProps
    assert.deepEqual(way, { address: words.address, way: '', position: null, map: null })
  })

  test('residents and the staff of others move nothing', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const page = `/desk/spaces/spaces/${space.id}/place`
    const resident = await visitorFor(client, await createNeighbour(community))
    const others = await staffAt(client, await createPlace())

    assert.include([403, 404], (await resident.post(page, words)).status())
    assert.equal((await others.get(page)).status(), 404)
    assert.equal((await others.post(page, words)).status(), 404)
    await space.refresh()
    assert.equal(space.address, '')
  })
})
