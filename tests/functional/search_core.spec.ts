import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import verifySearchAt from '#kernel/actions/verify_search_at'
import searchParts from '#kernel/search_parts'
import RoleGrant from '#identity/models/role_grant'
import liftRestriction from '#privacy/actions/lift_restriction'
import followCore from '#search/actions/follow_core'
import type { ResultPage } from '#search/queries/result_page'
import { createDirectoryEntry } from '#tests/factories/directory'
import { createAccount, createStaff } from '#tests/factories/people'
import { createCommunity, createGrid, createTerritory } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

/** As every process does twice a second. */
async function catchUp() {
  while ((await followCore()) > 0);
}

async function titlesAt(client: ApiClient, community: Territory, typed: string) {
  const guest = new Visitor(client)
  guest.lookAt(community)
  await catchUp()
  const page = await guest.get(`/search?q=${encodeURIComponent(typed)}`)
  const { results } = page.inertiaProps as ResultPage
  return results.map(({ title }) => title)
}

test.group('The staff directory in the search', () => {
  test('an office is found by what it does, until it is removed', async ({ assert, client }) => {
    const community = await createCommunity()
    const entry = await createDirectoryEntry(community)
    for (const typed of ['服务大厅', '办证', 'shequfuwu', 'sqfwdt']) {
      assert.include(await titlesAt(client, community, typed), '社区服务大厅', typed)
    }
    assert.notInclude(await titlesAt(client, await createCommunity(), '服务大厅'), '社区服务大厅')
    await entry.delete()
    assert.notInclude(await titlesAt(client, community, '服务大厅'), '社区服务大厅')
  })

  test('somebody is found once they have agreed, and not after they have taken it back', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const worker = await createStaff(grid, { role: 'grid_worker', name: '欧阳秀兰' })
    const entry = await createDirectoryEntry(grid, worker)
    const colleague = new Visitor(client, await createAccount(worker))
    assert.isEmpty(await titlesAt(client, community, '欧阳秀兰'))
    await colleague.post(`/directory/${entry.id}/agreement`)
    assert.deepEqual(await titlesAt(client, community, '欧阳秀兰'), ['欧阳秀兰'])
    await colleague.post(`/directory/${entry.id}/agreement?_method=DELETE`)
    assert.isEmpty(await titlesAt(client, community, '欧阳秀兰'))
  })

  test('whose role ends is not found any more, by withdrawal or by time', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const worker = await createStaff(community, { name: '司马建国' })
    const entry = await createDirectoryEntry(community, worker)
    const colleague = new Visitor(client, await createAccount(worker))
    await colleague.post(`/directory/${entry.id}/agreement`)
    assert.deepEqual(await titlesAt(client, community, '司马建国'), ['司马建国'])
    const grants = RoleGrant.query().where('person_id', worker.id)
    await grants.clone().update({ revoked_at: new Date() })
    assert.isEmpty(await titlesAt(client, community, '司马建国'))
  })

  test('who asked to be stored only is not found, until they lift it', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const worker = await createStaff(community, { name: '司徒静' })
    const entry = await createDirectoryEntry(community, worker)
    await entry.merge({ agreedAt: DateTime.now() }).save()
    assert.deepEqual(await titlesAt(client, community, '司徒静'), ['司徒静'])
    await worker.merge({ restrictedAt: DateTime.now() }).save()
    assert.isEmpty(await titlesAt(client, community, '司徒静'))
    await liftRestriction(worker)
    assert.deepEqual(await titlesAt(client, community, '司徒静'), ['司徒静'])
  })

  test('and the index say the same', async ({ assert }) => {
    const community = await createCommunity()
    await createDirectoryEntry(community)
    await catchUp()
    assert.deepEqual(await verifySearchAt(searchParts('directory')[0], community), [])
  })
})

test.group('Territories in the search', () => {
  test('are found by their new name, and not when they are given up', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const here = await createTerritory('community', street)
    const other = await createTerritory('community', street)
    await other.merge({ name: '桃花坞社区居委会' }).save()
    assert.deepEqual(await titlesAt(client, here, '桃花坞'), ['桃花坞社区'])
    await other.merge({ name: '杏花坞社区居委会' }).save()
    assert.notInclude(await titlesAt(client, here, '桃花坞社区居委会'), '桃花坞社区')
    assert.deepEqual(await titlesAt(client, here, '杏花坞'), ['杏花坞社区'])
    await street.merge({ name: '落英街道' }).save()
    await catchUp()
    assert.deepEqual(await verifySearchAt(searchParts('territories')[0], street), [])
    await other.merge({ retiredAt: here.createdAt, succeededById: here.id }).save()
    assert.notInclude(await titlesAt(client, here, '杏花坞'), '杏花坞社区')
  })
})
