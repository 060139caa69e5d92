import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import DisplayScreen from '#cockpit/models/display_screen'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import type { ApiClient } from '@japa/api-client'

/** Staff of a community who have opened a screen there; `path` is the address it was given. */
async function openedScreen(client: ApiClient, community: Territory) {
  const staff = new Visitor(client, await createAccount(await createStaff(community)))
  const form = { name: '一楼大厅', place: community.code, days: '30' }
  await staff.post('/cockpit/screens/create', form)
  const page = await staff.get('/cockpit/screens')
  const { pathname: path } = new URL(page.inertiaProps.address)
  return { staff, path, id: page.inertiaProps.screens[0].id }
}

test.group('A big screen', () => {
  test('is shown to whoever has its address, and says when its figures are from', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await createResident(community, { name: '赵桂兰' })
    const { path } = await openedScreen(client, community)

    const page = await new Visitor(client).open(path)

    page.assertStatus(200)
    page.assertHeader('cache-control', 'no-store')
    page.assertHeader('referrer-policy', 'no-referrer')
    page.assertTextIncludes(community.shortName)
    page.assertTextIncludes('登记居民')
    page.assertTextIncludes('数据时间')
    assert.notInclude(page.text(), '赵桂兰')
  })

  test('shows the sums of its own place alone', async ({ assert, client }) => {
    const [here, elsewhere] = [await createCommunity(), await createCommunity()]
    await createResident(here)
    await createResident(elsewhere)
    await createResident(elsewhere)
    const { path } = await openedScreen(client, here)

    const { inertiaProps } = await new Visitor(client).get(path)

    const residents = inertiaProps.figures.find(
      ({ name }: { name: string }) => name === 'core.residents'
    )
    // The resident, and the staff who opened it.
    assert.equal(residents.value, 2)
  })

  test('keeps of its address nothing by which it could be opened', async ({ assert, client }) => {
    const { id, path } = await openedScreen(client, await createCommunity())
    const { tokenDigest } = await DisplayScreen.findOrFail(id)
    assert.notInclude(path, tokenDigest)
    assert.equal((await new Visitor(client).get(`/screens/${tokenDigest}`)).status(), 404)
  })

  test('shows its address once', async ({ assert, client }) => {
    const { staff } = await openedScreen(client, await createCommunity())
    assert.isNull((await staff.get('/cockpit/screens')).inertiaProps.address)
  })

  test('is dark from the moment it is revoked, and revoking twice is revoking once', async ({
    assert,
    client,
  }) => {
    const { id, path, staff } = await openedScreen(client, await createCommunity())

    await staff.post(`/cockpit/screens/${id}/revocation`)
    const { revokedAt } = await DisplayScreen.findOrFail(id)
    await staff.post(`/cockpit/screens/${id}/revocation`)

    assert.equal((await new Visitor(client).get(path)).status(), 404)
    assert.equal(+(await DisplayScreen.findOrFail(id)).revokedAt!, +revokedAt!)
  })

  test('is dark after its last day', async ({ assert, client }) => {
    const { id, path } = await openedScreen(client, await createCommunity())
    const screen = await DisplayScreen.findOrFail(id)
    const yesterday = DateTime.now().minus({ days: 1 })
    await screen.merge({ createdAt: yesterday.minus({ days: 1 }), expiresAt: yesterday }).save()

    assert.equal((await new Visitor(client).get(path)).status(), 404)
  })

  test('is neither opened nor revoked by those who only look, or from another community', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { id, path } = await openedScreen(client, community)
    const leader = await createStaff(community, { role: 'leader' })
    const stranger = await createStaff(await createCommunity())
    const looking = new Visitor(client, await createAccount(leader))
    const foreign = new Visitor(client, await createAccount(stranger))

    const form = { name: '我的', place: community.code, days: '5' }
    assert.equal((await looking.post('/cockpit/screens/create', form)).status(), 403)
    assert.equal((await looking.post(`/cockpit/screens/${id}/revocation`)).status(), 403)
    assert.equal((await foreign.post(`/cockpit/screens/${id}/revocation`)).status(), 404)
    assert.equal((await foreign.post('/cockpit/screens/create', form)).status(), 404)

    assert.equal((await new Visitor(client).get(path)).status(), 200)
    assert.lengthOf(await DisplayScreen.query().where('territory_id', community.id), 1)
  })

  test('needs a name and a last day', async ({ assert, client }) => {
    const community = await createCommunity()
    const staff = new Visitor(client, await createAccount(await createStaff(community)))
    const form = { name: '', place: community.code, days: '4000' }
    const answer = await staff.post('/cockpit/screens/create', form, '/cockpit/screens/create')

    assert.exists(errorBeside('name', answer))
    assert.exists(errorBeside('days', answer))
    assert.isEmpty(await DisplayScreen.query().where('territory_id', community.id))
  })
})

test.group('The cockpit', () => {
  test('leads from each figure to the months and places behind it', async ({ assert, client }) => {
    const community = await createCommunity()
    const leader = await createStaff(community, { role: 'leader' })
    const visitor = new Visitor(client, await createAccount(leader))
    const { inertiaProps: overview } = await visitor.get('/cockpit')

    for (const { name, value } of overview.figures) {
      const { inertiaProps: detail } = await visitor.get(`/cockpit/figures/${name}`)
      assert.lengthOf(detail.months, 12)
      assert.equal(detail.months.at(-1).value, value, name)
    }
  })

  test('knows no figure that is not there', async ({ assert, client }) => {
    const leader = await createStaff(await createCommunity(), { role: 'leader' })
    const visitor = new Visitor(client, await createAccount(leader))
    assert.equal((await visitor.get('/cockpit/figures/core.secrets')).status(), 404)
  })
})
