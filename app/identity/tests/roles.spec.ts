import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import grantRole from '#identity/actions/grant_role'
import RoleGrant from '#identity/models/role_grant'
import type { AnyRole } from '#identity/permissions'
import type Territory from '#territories/models/territory'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

async function createStreet() {
  const street = await createTerritory('street')
  return { street, community: await createTerritory('community', street) }
}

async function createGranter(client: ApiClient, place: Territory, role: AnyRole = 'street_staff') {
  const staff = await createStaff(place, { role: role as 'street_staff' })
  return { staff, desk: new Visitor(client, await createAccount(staff)) }
}

async function createColleague(place: Territory) {
  const person = await createResident(place, { assuranceLevel: 'real_name' })
  const phone = uniquePhone()
  return { person, phone, account: await createAccount(person, phone) }
}

const form = (territory: Territory, phone: string, role: string) => {
  return { territory: territory.code, phone, role, months: '12', reason: '新入职' }
}

const grantsOf = ({ id }: { id: string }) => RoleGrant.query().where('person_id', id)

test.group('Granting roles', () => {
  test('staff of the street appoint staff of a community below', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const { desk, staff } = await createGranter(client, street)
    const { account, person, phone } = await createColleague(community)

    await desk.post('/desk/roles', form(community, phone, 'community_staff'))

    const [grant] = await grantsOf(person)
    assert.equal(grant.territoryId, community.id)
    assert.equal(grant.grantedById, staff.id)
    const opened = await new Visitor(client, account).get('/desk/verifications')
    opened.assertStatus(200)
    const entry = await db
      .from('audit_entries')
      .where({ act: 'identity.role_granted', subject_id: person.id })
      .firstOrFail()
    assert.equal(entry.after.role, 'community_staff')
  })

  test('{what} is refused')
    .with([
      { what: 'a role above one’s own', role: 'street_staff', where: 'here' },
      { what: 'an administrator', role: 'audit_administrator', where: 'here' },
      { what: 'a role that does not exist', role: 'king', where: 'here' },
      { what: 'a role elsewhere', role: 'community_staff', where: 'elsewhere' },
    ] as const)
    .run(async ({ assert, client }, { role, where }) => {
      const { community, street } = await createStreet()
      const { desk } = await createGranter(client, street)
      const { person, phone } = await createColleague(community)
      const place = where === 'here' ? community : await createCommunity()

      await desk.post('/desk/roles', form(place, phone, role))

      assert.isEmpty(await grantsOf(person))
    })

  test('nobody gives themselves a role', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const staff = await createStaff(street, { role: 'street_staff' })
    const phone = uniquePhone()
    const desk = new Visitor(client, await createAccount(staff, phone))

    const answer = await desk.post('/desk/roles', form(community, phone, 'community_staff'))

    assert.match(noticeIn(answer)!.text, /不能给自己/)
    assert.lengthOf(await grantsOf(staff), 1)
  })

  test('a number that nobody verified uses gets none', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const { desk } = await createGranter(client, street)

    const answer = await desk.post('/desk/roles', form(community, uniquePhone(), 'grid_worker'))

    assert.isDefined(errorBeside('phone', answer))
  })

  test('the same role is not granted twice, not even at the same moment', async ({ assert }) => {
    const { community, street } = await createStreet()
    const by = await createStaff(street, { role: 'street_staff' })
    const { person } = await createColleague(community)
    const expiresAt = DateTime.now().plus({ years: 1 })
    const role = {
      person,
      role: 'grid_worker',
      territory: community,
      expiresAt,
      reason: 'x',
    } as const

    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => grantRole(role, by)))

    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
    assert.lengthOf(await grantsOf(person), 1)
  })

  test('nobody is two of the three administrators', async ({ assert, client }) => {
    const city = await createTerritory('city')
    const { desk } = await createGranter(client, city, 'security_administrator')
    const { person, phone } = await createColleague(city)
    await desk.post('/desk/roles', form(city, phone, 'audit_administrator'))

    const answer = await desk.post('/desk/roles', form(city, phone, 'system_administrator'))

    assert.match(noticeIn(answer)!.text, /同一个人/)
    assert.lengthOf(await grantsOf(person), 1)
    await assert.rejects(
      () =>
        db.table('role_grants').insert({
          ...{ id: crypto.randomUUID(), person_id: person.id, role: 'security_administrator' },
          ...{ territory_id: city.id, expires_at: DateTime.now().plus({ days: 1 }).toSQL() },
        }),
      /role_grants_separate_administrators/
    )
  })
})

test.group('The three administrators', () => {
  const administrators = [
    'system_administrator',
    'security_administrator',
    'audit_administrator',
  ] as const

  test('are three people, also when granted at the same moment', async ({ assert }) => {
    const city = await createTerritory('city')
    const by = await createStaff(city, { role: 'security_administrator' })
    const { person } = await createColleague(city)
    const expiresAt = DateTime.now().plus({ years: 1 })
    const grant = (role: AnyRole) =>
      grantRole({ person, role, territory: city, expiresAt, reason: 'x' }, by)

    const answers = await Promise.allSettled([...administrators, ...administrators].map(grant))

    const refused = answers.filter((answer) => answer.status === 'rejected')
    assert.lengthOf(refused, 5)
    for (const { reason } of refused) {
      assert.match(reason.code, /ADMINISTRATORS_ARE_SEPARATE|ROLE_ALREADY_GRANTED/)
    }
    assert.lengthOf(await grantsOf(person), 1)
  })

  test('are kept apart by the database itself when two write at once', async ({ assert }) => {
    const city = await createTerritory('city')
    const { person } = await createColleague(city)
    const insert = (role: string) =>
      db.table('role_grants').insert({
        ...{ id: crypto.randomUUID(), person_id: person.id, role, territory_id: city.id },
        expires_at: DateTime.now().plus({ days: 1 }).toSQL(),
      })

    await Promise.allSettled(administrators.map(insert))

    assert.isAtMost((await grantsOf(person)).length, 1)
  })

  test('stay apart when a role that had ended is renewed', async ({ assert, client }) => {
    const city = await createTerritory('city')
    const { desk } = await createGranter(client, city, 'security_administrator')
    const { person, phone } = await createColleague(city)
    await desk.post('/desk/roles', form(city, phone, 'system_administrator'))
    const [ended] = await grantsOf(person)
    const [begun, over] = [{ days: 9 }, { days: 2 }].map((age) => DateTime.now().minus(age))
    await ended.merge({ createdAt: begun, expiresAt: over }).save()
    await desk.post('/desk/roles', form(city, phone, 'audit_administrator'))

    const answer = await desk.post(`/desk/roles/${ended.id}/renewal`, { months: '6' })

    assert.match(noticeIn(answer)!.text, /同一个人/)
    assert.isTrue((await ended.refresh()).expiresAt < DateTime.now())
  })
})

test.group('Where a role is granted', () => {
  test('is chosen among the territories at and below one’s own', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const { desk } = await createGranter(client, street)
    await createCommunity()

    const list = await desk.get('/desk/roles/create')
    const found = await desk.get(`/desk/roles/create?q=${encodeURIComponent(community.name)}`)
    const chosen = await desk.get(`/desk/roles/create?territory=${community.code}`)

    const codes = (page: typeof list) =>
      page.inertiaProps.territories.map(({ code }: { code: string }) => code)
    assert.sameMembers(codes(list), [street.code, community.code])
    assert.deepEqual(codes(found), [community.code])
    const offered = chosen.inertiaProps.roles.map(({ role }: { role: string }) => role)
    assert.include(offered, 'grid_worker')
    assert.notInclude(offered, 'street_staff')
  })

  test('whoever has several roles says where they work now', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const staff = await createStaff(street, { role: 'street_staff' })
    await RoleGrant.create({
      ...{ personId: staff.id, role: 'community_staff', territoryId: community.id },
      expiresAt: DateTime.now().plus({ days: 1 }),
    })
    const visitor = new Visitor(client, await createAccount(staff))

    const before = await visitor.get('/desk/verifications')
    const places = await visitor.get('/workplaces?end=desk')
    await visitor.post('/workplaces', { end: 'desk', territory: community.id })
    const after = await visitor.get('/desk/verifications')
    await visitor.post('/workplaces', { end: 'desk', territory: (await createCommunity()).id })
    const still = await visitor.get('/desk')

    before.assertStatus(403)
    assert.lengthOf(places.inertiaProps.workplaces, 2)
    after.assertStatus(200)
    assert.equal(still.inertiaProps.viewer.community, community.shortName)
  })
})

test.group('The end of a role', () => {
  test('taken back, it ends at once, and stays known', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const { desk, staff } = await createGranter(client, street)
    const worker = await createStaff(community, { role: 'grid_worker' })
    const visitor = new Visitor(client, await createAccount(worker))
    const [grant] = await grantsOf(worker)
    await visitor.get('/desk')

    await desk.post(`/desk/roles/${grant.id}/revocation`, { reason: '离岗' })

    const closed = await visitor.get('/desk')
    closed.assertStatus(403)
    await grant.refresh()
    assert.isNotNull(grant.revokedAt)
    assert.equal(grant.revokedById, staff.id)
  })

  test('it needs a reason, and is not for staff elsewhere', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const { desk } = await createGranter(client, street)
    const { desk: elsewhere } = await createGranter(client, await createTerritory('street'))
    const worker = await createStaff(community, { role: 'grid_worker' })
    const [grant] = await grantsOf(worker)

    const without = await desk.post(`/desk/roles/${grant.id}/revocation`, { reason: '' })
    const foreign = await elsewhere.post(`/desk/roles/${grant.id}/revocation`, { reason: '离岗' })

    assert.isDefined(errorBeside('reason', without))
    foreign.assertStatus(404)
    assert.isNull((await grant.refresh()).revokedAt)
  })

  test('unused for 90 days it falls asleep, and is woken by whoever may give it', async ({
    assert,
    client,
  }) => {
    const { community, street } = await createStreet()
    const { desk } = await createGranter(client, street)
    const worker = await createStaff(community, { role: 'grid_worker' })
    const visitor = new Visitor(client, await createAccount(worker))
    const [grant] = await grantsOf(worker)
    await grant.merge({ lastUsedAt: DateTime.now().minus({ days: 91 }) }).save()

    const asleep = await visitor.get('/desk')
    await desk.post(`/desk/roles/${grant.id}/renewal`, { months: '6' })
    const awake = await visitor.get('/desk')

    asleep.assertStatus(403)
    awake.assertStatus(200)
    const { expiresAt } = await grant.refresh()
    assert.equal(Math.round(expiresAt.diffNow('months').months), 6)
  })

  test('using it is written down', async ({ assert, client }) => {
    const worker = await createStaff(await createCommunity(), { role: 'grid_worker' })
    const [grant] = await grantsOf(worker)

    await new Visitor(client, await createAccount(worker)).get('/desk')

    assert.isNotNull((await grant.refresh()).lastUsedAt)
  })
})

test.group('Who may do what, and why', () => {
  test('is told for each role, with its end', async ({ assert, client }) => {
    const { community, street } = await createStreet()
    const { desk } = await createGranter(client, street)
    const worker = await createStaff(community, { role: 'community_staff', name: '陈霞' })

    const list = await desk.get(`/desk/roles?q=${encodeURIComponent('陈霞')}`)
    const page = await desk.get(`/desk/roles/people/${worker.id}`)

    assert.equal(list.inertiaProps.grants[0].role, 'identity.roles.community_staff')
    const [grant] = page.inertiaProps.grants
    assert.include(grant.permissions, 'identity.permissions.identity.verify')
    assert.equal(grant.territory, community.shortName)
    assert.isTrue(grant.isInForce)
  })

  test('is told to everybody at the desk about themselves', async ({ assert, client }) => {
    const worker = await createStaff(await createCommunity(), { role: 'grid_worker' })

    const page = await new Visitor(client, await createAccount(worker)).get('/desk/roles/mine')

    assert.lengthOf(page.inertiaProps.grants, 1)
    assert.isFalse(page.inertiaProps.canChange)
  })

  test('is not told of people elsewhere, nor to those who give no roles', async ({ client }) => {
    const { desk } = await createGranter(client, await createTerritory('street'))
    const worker = await createStaff(await createCommunity(), { role: 'grid_worker' })
    const { desk: community } = await createGranter(
      client,
      await createCommunity(),
      'community_staff'
    )

    const foreign = await desk.get(`/desk/roles/people/${worker.id}`)
    const list = await community.get('/desk/roles')

    foreign.assertStatus(404)
    list.assertStatus(403)
  })
})
