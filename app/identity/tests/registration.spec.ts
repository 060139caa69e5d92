import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import Account from '#identity/models/account'
import Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'
import { uniquePhone } from '#tests/factories/people'
import { createCommunity, createGrid } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'

async function createNewcomer(client: ApiClient) {
  const phone = uniquePhone()
  const visitor = new Visitor(client)
  const answered = await visitor.signIn(phone)
  return { phone, visitor, answered }
}

async function createCommunityWithGrid() {
  const community = await createCommunity()
  return { community, grid: await createGrid(community) }
}

const accountOf = (phone: string) => Account.findBy('phoneDigest', digest(phone))

test.group('Registering', () => {
  test('a new number is asked where it lives', async ({ assert, client }) => {
    const { community, grid } = await createCommunityWithGrid()

    const { answered, phone, visitor } = await createNewcomer(client)

    answered.assertHeader('location', '/register')
    assert.isNull(await accountOf(phone))
    const search = await visitor.get(`/register?q=${encodeURIComponent(community.name)}`)
    const codes = search.inertiaProps.communities.map((each: { code: string }) => each.code)
    assert.deepEqual(codes, [community.code])
    const choice = await visitor.get(`/register?community=${community.code}`)
    assert.deepEqual(choice.inertiaProps.grids, [{ code: grid.code, name: grid.name }])
  })

  test('whoever chose community and grid is a resident and signed in', async ({
    assert,
    client,
  }) => {
    const { community, grid } = await createCommunityWithGrid()
    const { phone, visitor } = await createNewcomer(client)

    const answered = await visitor.post('/register', {
      community: community.code,
      grid: grid.code,
    })

    const account = await accountOf(phone)
    assert.equal(answered.session('auth_web'), account?.id)
    const person = await Person.findOrFail(account?.personId)
    assert.equal(person.territoryId, community.id)
    assert.equal(person.gridId, grid.id)
    assert.equal(person.assuranceLevel, 'phone')
    const profile = await visitor.get('/me')
    assert.equal(profile.inertiaProps.viewer.community, community.name)
  })

  test('they come back to where they were going before', async ({ client }) => {
    const { community, grid } = await createCommunityWithGrid()
    const visitor = new Visitor(client)
    await visitor.get('/me/verification')
    await visitor.signIn(uniquePhone())

    const answered = await visitor.post('/register', {
      community: community.code,
      grid: grid.code,
    })

    answered.assertHeader('location', '/me/verification')
  })

  test('a grid of another community is refused', async ({ assert, client }) => {
    const { community } = await createCommunityWithGrid()
    const { grid } = await createCommunityWithGrid()
    const { phone, visitor } = await createNewcomer(client)

    const answered = await visitor.post('/register', {
      community: community.code,
      grid: grid.code,
    })

    answered.assertStatus(404)
    answered.assertSessionMissing('auth_web')
    assert.isNull(await accountOf(phone))
  })

  test('a street is not a community to live in', async ({ assert, client }) => {
    const { community, grid } = await createCommunityWithGrid()
    const { phone, visitor } = await createNewcomer(client)
    const street = community.path.split('.')[0]

    const answered = await visitor.post('/register', { community: street, grid: grid.code })

    answered.assertStatus(404)
    assert.isNull(await accountOf(phone))
  })

  test('without a grid the form says so', async ({ assert, client }) => {
    const { community } = await createCommunityWithGrid()
    const { phone, visitor } = await createNewcomer(client)

    const answered = await visitor.post('/register', { community: community.code })

    assert.exists(errorBeside('grid', answered))
    assert.isNull(await accountOf(phone))
  })

  test('nobody registers without having proved a number', async ({ client }) => {
    const { community, grid } = await createCommunityWithGrid()
    const visitor = new Visitor(client)

    const page = await visitor.get('/register')
    const answered = await visitor.post('/register', {
      community: community.code,
      grid: grid.code,
    })

    page.assertHeader('location', '/sign-in')
    answered.assertHeader('location', '/sign-in')
    answered.assertSessionMissing('auth_web')
  })

  test('a form sent twice makes one resident', async ({ assert, client }) => {
    const { community, grid } = await createCommunityWithGrid()
    const phone = uniquePhone()
    const send = () =>
      client
        .post('/register')
        .withCsrfToken()
        .withSession({ registering: seal(JSON.stringify({ phone, until: Date.now() + 60_000 })) })
        .redirects(0)
        .form({ community: community.code, grid: grid.code })

    const answers = await Promise.all([send(), send()])

    const people = await Person.query().where('territory_id', community.id)
    assert.lengthOf(people, 1)
    assert.deepEqual(
      answers.map((answer) => answer.status()),
      [302, 302]
    )
  })
})
