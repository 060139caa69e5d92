import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import beginRepresentation from '#identity/actions/begin_representation'
import maskName from '#identity/masked_name'
import moveIn from '#identity/actions/move_in'
import type Person from '#identity/models/person'
import giveConsent from '#privacy/actions/give_consent'
import { createHousehold } from '#tests/factories/households'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

const name = '令狐春华'

/** Two who share a home and act for each other, one of whom asked that their data only be stored. */
async function createHome(client: ApiClient) {
  const community = await createCommunity()
  const staff = await createStaff(community, { role: 'security_administrator' })
  const desk = new Visitor(client, await createAccount(await createStaff(community)))
  const hidden = await createResident(community, { assuranceLevel: 'real_name', name })
  const relative = await createResident(community, { assuranceLevel: 'real_name', name: '王大力' })
  const home = await createHousehold(community)
  const on = DateTime.fromISO('2026-01-01')
  for (const person of [hidden, relative]) {
    await moveIn(person, home, { relation: null, on, isChiefHome: true, by: staff })
  }
  const visitor = new Visitor(client, await createAccount(relative))
  return { community, desk, hidden, home, relative, staff, visitor }
}

async function restrict(person: Person) {
  await person.merge({ restrictedAt: DateTime.now() }).save()
}

function letAct(representative: Person, represented: Person, kind: 'family' | 'guardian') {
  const now = DateTime.now()
  const terms = { scopes: ['*'], basis: '户口簿', beginsAt: now, expiresAt: now.plus({ days: 9 }) }
  return beginRepresentation({ ...terms, kind, representative, represented }, representative)
}

test.group('Who asked that their data only be stored', () => {
  test('is found in no list and by no search', async ({ assert, client }) => {
    const { community, desk, hidden, home, relative, staff, visitor } = await createHome(client)
    await letAct(relative, hidden, 'family')
    await letAct(hidden, relative, 'family')
    await giveRole(hidden, community, staff)
    const overseer = new Visitor(client, await createAccount(staff))
    const lists = [
      { hand: visitor, path: '/me/family' },
      { hand: desk, path: '/desk/residences' },
      { hand: desk, path: '/desk/representations' },
      { hand: desk, path: '/desk/registers/persons' },
      { hand: desk, path: `/desk/registers/households/${home.id}` },
      { hand: overseer, path: '/desk/roles' },
    ]
    const seen = async () => {
      const pages = lists.map(async ({ hand, path }) => [path, await textOf(hand, path)] as const)
      return (await Promise.all(pages)).filter(([, text]) => isNamed(text)).map(([path]) => path)
    }
    assert.deepEqual(
      await seen(),
      lists.map(({ path }) => path)
    )

    await restrict(hidden)

    assert.deepEqual(await seen(), [])
    for (const path of [
      '/desk/registers/households?q=',
      '/desk/registers/persons?q=',
      '/desk/residences?search=',
    ]) {
      const text = await textOf(desk, `${path}${encodeURIComponent(name)}`)
      assert.notInclude(text.replaceAll(name, ''), home.number, path)
    }
  })

  test('still sees themselves at home', async ({ assert, client }) => {
    const { hidden, home } = await createHome(client)
    await restrict(hidden)
    const own = new Visitor(client, await createAccount(hidden))

    const { members } = (await own.get('/me/family')).inertiaProps

    assert.sameMembers(
      members.map((each: { name: string }) => each.name),
      [name, '王大力']
    )
    assert.equal(members[0].home, home.address)
  })

  test('is acted for by nobody', async ({ assert, client }) => {
    const { hidden, relative, visitor } = await createHome(client)
    const { id } = await letAct(relative, hidden, 'family')
    await visitor.post('/me/acting', { representation: id })
    await restrict(hidden)

    const over = await visitor.get('/me/verification')

    assert.equal(noticeIn(over)?.tone, 'warning')
    const again = await visitor.post('/me/acting', { representation: id })
    again.assertStatus(404)
    assert.isEmpty((await visitor.get('/me/family')).inertiaProps.others)
  })

  test('as a child, is acted for by the guardian in nothing but what is known of them', async ({
    assert,
    client,
  }) => {
    const { community, relative, visitor } = await createHome(client)
    const child = await createChild(community)
    const { id } = await letAct(relative, child, 'guardian')
    await restrict(child)
    await visitor.post('/me/acting', { representation: id })

    const refused = await visitor.get('/me/verification')
    assert.equal(noticeIn(refused)?.tone, 'warning')
    ;(await visitor.get('/me/data')).assertStatus(200)
    await visitor.post('/me/data/restriction?_method=DELETE')

    assert.isNull((await child.refresh()).restrictedAt)
    ;(await visitor.get('/me/verification')).assertStatus(200)
  })

  test('as a child, does not free themselves', async ({ assert, client }) => {
    const child = await createChild(await createCommunity())
    await restrict(child)
    const alone = new Visitor(client, await createAccount(child))

    const refused = await alone.post('/me/data/restriction?_method=DELETE')

    assert.equal(noticeIn(refused)?.tone, 'error')
    assert.isNotNull((await child.refresh()).restrictedAt)
  })

  test('as a child, is free once the guardian who took the consent back has agreed again', async ({
    assert,
    client,
  }) => {
    const { community, relative, visitor } = await createHome(client)
    const child = await createChild(community)
    const purpose = 'identity.child_rules'
    await giveConsent({ person: child, by: relative, purpose, how: 'counter' })
    const { id } = await letAct(relative, child, 'guardian')
    await visitor.post('/me/acting', { representation: id })

    for (const answer of ['withdrawn', 'refused']) {
      await visitor.post(`/me/data/consents/${purpose}`, { answer })
      const refused = await visitor.post('/me/data/restriction?_method=DELETE')
      assert.equal(noticeIn(refused)?.tone, 'error', answer)
      assert.isNotNull((await child.refresh()).restrictedAt, answer)
    }
    await visitor.post(`/me/data/consents/${purpose}`, { answer: 'given' })
    await visitor.post('/me/data/restriction?_method=DELETE')

    assert.isNull((await child.refresh()).restrictedAt)
  })
})

function createChild(community: Territory) {
  const identityNumber = uniqueIdentityNumber({ birthDate: '2018-06-01' })
  return createResident(community, { assuranceLevel: 'real_name', identityNumber })
}

async function textOf(hand: Visitor, path: string) {
  return (await hand.open(path)).text()
}

/** In full, or as the desk masks it. */
function isNamed(text: string) {
  return text.includes(name) || text.includes(maskName(name))
}

async function giveRole(person: Person, territory: Territory, by: Person) {
  await person.related('roleGrants').create({
    ...{ territoryId: territory.id, role: 'volunteer', reason: '服务队' },
    ...{ grantedById: by.id, expiresAt: DateTime.now().plus({ months: 6 }) },
  })
}
