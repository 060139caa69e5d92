import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { createAccount, createResident } from '#tests/factories/people'
import {
  createCommunity,
  createGrid,
  createTerritory,
  disablePlugin,
  enablePlugin,
} from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'

const codesIn = (communities: { code: string }[]) => communities.map(({ code }) => code)

test.group('Choosing a community', () => {
  test('a guest finds a community by a part of its name, with the street it lies in', async ({
    assert,
    client,
  }) => {
    const county = await createTerritory('county')
    const street = await createTerritory('street', county)
    const community = await createTerritory('community', street)
    const part = encodeURIComponent(community.name.slice(3))

    const page = await new Visitor(client).get(`/communities?q=${part}`)

    const [found] = page.inertiaProps.communities
    assert.equal(found.code, community.code)
    assert.include(found.place, street.name)
    assert.include(found.place, county.name)
  })

  test('streets and grids are not offered, and signs that mean something to SQL mean nothing', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const visitor = new Visitor(client)

    const grids = await visitor.get(`/communities?q=${encodeURIComponent(grid.name)}`)
    const anything = await visitor.get('/communities?q=%25')
    const quoted = await visitor.get("/communities?q='%20or%20''='")

    assert.isEmpty(grids.inertiaProps.communities)
    assert.isEmpty(anything.inertiaProps.communities)
    assert.isEmpty(quoted.inertiaProps.communities)
  })

  test('without a search those with something to offer are shown', async ({ assert, client }) => {
    const open = await createCommunity()
    const quiet = await createCommunity()
    await enablePlugin('volunteer', open)

    const page = await new Visitor(client).get('/communities')

    const codes = codesIn(page.inertiaProps.communities)
    assert.include(codes, open.code)
    assert.notInclude(codes, quiet.code)
  })

  test('what is on for a whole street is offered by its communities, but where it is off', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const open = await createTerritory('community', street)
    const quiet = await createTerritory('community', street)
    await enablePlugin('volunteer', street)
    await disablePlugin('volunteer', quiet)

    const page = await new Visitor(client).get('/communities')

    const codes = codesIn(page.inertiaProps.communities)
    assert.include(codes, open.code)
    assert.notInclude(codes, quiet.code)
  })

  test('those with something to offer come first among those of a name', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const quiet = await createTerritory('community', street)
    const open = await createTerritory('community', street)
    const name = `同名${street.code}社区`
    for (const each of [quiet, open]) await each.merge({ name }).save()
    await enablePlugin('volunteer', street)
    await disablePlugin('volunteer', quiet)

    const page = await new Visitor(client).get(`/communities?q=${encodeURIComponent(name)}`)

    assert.deepEqual(codesIn(page.inertiaProps.communities), [open.code, quiet.code])
  })

  test('the choice is remembered on the device', async ({ assert, client }) => {
    const community = await createCommunity()
    const visitor = new Visitor(client)

    const chosen = await visitor.post('/communities/choice', { community: community.code })

    chosen.assertHeader('location', '/')
    assert.include(String(chosen.headers()['set-cookie']), `community=${community.code}`)
  })

  test('a {$self} cannot be chosen as a community')
    .with(['street', 'grid', 'word'] as const)
    .run(async ({ assert, client }, what) => {
      const community = await createCommunity()
      const grid = await createGrid(community)
      const codes = { street: community.path.split('.')[0], grid: grid.code, word: '社区' }

      const chosen = await new Visitor(client).post('/communities/choice', {
        community: codes[what],
      })

      chosen.assertStatus(404)
      assert.notInclude(String(chosen.headers()['set-cookie']), 'community=')
    })
})

test.group('Looking at another community', () => {
  async function lookingElsewhere(client: ApiClient) {
    const [home, elsewhere] = [await createCommunity(), await createCommunity()]
    for (const community of [home, elsewhere]) await enablePlugin('mall', community)
    const resident = await createResident(home, { assuranceLevel: 'real_name' })
    const visitor = new Visitor(client, await createAccount(resident))
    visitor.lookAt(elsewhere)
    return { elsewhere, home, visitor }
  }

  test('a resident sees what it offers, and the way home', async ({ assert, client }) => {
    const { elsewhere, home, visitor } = await lookingElsewhere(client)
    const page = await visitor.get('/')
    assert.equal(page.inertiaProps.community, elsewhere.shortName)
    assert.equal(page.inertiaProps.ownCommunity, home.code)
    assert.isNull(page.inertiaProps.balance)
  })

  test('what is their own is shown at home', async ({ assert, client }) => {
    const { home, visitor } = await lookingElsewhere(client)
    const page = await visitor.get('/me')
    assert.include(page.inertiaProps.place, home.shortName)
  })

  test('they cannot do anything there, and are told so', async ({ assert, client }) => {
    const { visitor } = await lookingElsewhere(client)
    const answer = await visitor.post(`/mall/goods/${crypto.randomUUID()}/reservations`, {})
    answer.assertStatus(302)
    assert.equal(noticeIn(answer)?.tone, 'warning')
  })
})
