import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { staffOf } from '#kernel/tests/desk'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

const page = '/services/home-tiles'

async function createPlace() {
  const community = await createCommunity()
  await enablePlugin('mall', community)
  await enablePlugin('volunteer', community)
  return community
}

async function residentOf(client: ApiClient, community: Territory) {
  const person = await createResident(community)
  const resident = new Visitor(client, await createAccount(person))
  resident.wants({ locale: 'zh-CN', elder: '0' })
  return { person, resident }
}

const pin = (resident: Visitor, tile: string) => resident.post(page, { tile })
const unpin = (resident: Visitor, tile: string) => resident.post(`${page}?_method=DELETE`, { tile })

async function tilesOf(resident: Visitor) {
  const { tiles } = (await resident.get('/')).inertiaProps
  return tiles.map(({ href }: { href: string }) => href)
}

test.group('Pinned tiles', () => {
  test('stand first for whoever pinned them, the last one first, and for nobody else', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const { resident } = await residentOf(client, community)
    const neighbour = (await residentOf(client, community)).resident
    const before = await tilesOf(resident)

    assert.include(noticeIn(await pin(resident, 'tiles/family'))?.text, '家人代办')
    await pin(resident, 'tiles/calendar')
    assert.deepEqual((await tilesOf(resident)).slice(0, 2), ['/me/calendar', '/me/family'])
    assert.sameMembers(await tilesOf(resident), before)
    assert.deepEqual(await tilesOf(neighbour), before)

    await pin(resident, 'tiles/family')
    assert.deepEqual((await tilesOf(resident)).slice(0, 2), ['/me/family', '/me/calendar'])
    await unpin(resident, 'tiles/calendar')
    await unpin(resident, 'tiles/family')
    assert.deepEqual(await tilesOf(resident), before)
  })

  test('stay where they are whatever staff arrange, and for elders too', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const { resident } = await residentOf(client, community)
    await pin(resident, 'tiles/family')
    const staff = await staffOf(client, community)
    const order = 'tiles/directory.mall/mall.-tiles/family'
    await staff.post('/desk/plugins/home-tiles?_method=PUT', { display: 'usual', order })
    assert.deepEqual((await tilesOf(resident)).slice(0, 3), [
      '/me/family',
      '/directory',
      '/mall/goods',
    ])

    resident.wants({ locale: 'zh-CN', elder: '1' })
    assert.equal((await tilesOf(resident))[0], '/me/family')
    const { most, others, shown } = (await resident.get(page)).inertiaProps
    assert.deepInclude(shown[0], { name: 'tiles/family', isPinned: true })
    assert.lengthOf(shown, most)
    assert.isAbove(others.length, 0)
  })

  test('of a plugin are gone while it is off, and back where they were', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const { resident } = await residentOf(client, community)
    await pin(resident, 'mall/mall')
    await disablePlugin('mall', community)
    assert.notInclude(await tilesOf(resident), '/mall/goods')
    const refused = await pin(resident, 'mall/mall')
    assert.isString(errorBeside('tile', refused))

    await enablePlugin('mall', community)
    assert.equal((await tilesOf(resident))[0], '/mall/goods')
  })

  test('are none but those that there are', async ({ assert, client }) => {
    const { person, resident } = await residentOf(client, await createPlace())
    for (const tile of ['', 'mall/none', '<b>', 'a'.repeat(5000), "x'; drop table persons; --"]) {
      assert.isString(errorBeside('tile', await pin(resident, tile)))
      assert.isString(errorBeside('tile', await unpin(resident, tile)))
    }
    assert.lengthOf(await db.from('pinned_tiles').where('person_id', person.id), 0)
  })

  test('are each there once, however often and together they were tapped', async ({
    assert,
    client,
  }) => {
    const { person, resident } = await residentOf(client, await createPlace())
    const taps = Array.from({ length: 4 }, () => pin(resident, 'tiles/points'))
    await Promise.all([...taps, pin(resident, 'tiles/family')])
    const pinned = await db.from('pinned_tiles').where('person_id', person.id).select('tile')
    assert.sameMembers(
      pinned.map(({ tile }) => tile),
      ['tiles/points', 'tiles/family']
    )
  })

  test('are asked for at sign-in, and a guest comes back to them', async ({ assert, client }) => {
    const guest = new Visitor(client)
    guest.lookAt(await createPlace())
    const answer = await guest.get(page)
    assert.match(String(answer.header('location')), /^\/sign-in/)
  })
})
