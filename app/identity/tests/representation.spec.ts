import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import beginRepresentation from '#identity/actions/begin_representation'
import type Person from '#identity/models/person'
import Representation from '#identity/models/representation'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const verified = { assuranceLevel: 'real_name' } as const
const everything = { 'scopes[]': '*', 'months': '3' }

async function createFamily(client: ApiClient) {
  const community = await createCommunity()
  const mother = await createResident(community, { ...verified, name: '赵桂兰' })
  const son = await createResident(await createCommunity(), { ...verified, name: '李建军' })
  const phone = uniquePhone()
  const account = await createAccount(son, phone)
  return {
    community,
    mother,
    son,
    phone,
    atMother: new Visitor(client, await createAccount(mother)),
    atSon: new Visitor(client, account),
  }
}

const representationsOf = ({ id }: Person) => Representation.query().where('represented_id', id)

async function actFor(visitor: Visitor, { id }: Person) {
  const { id: representation } = await Representation.query()
    .where('represented_id', id)
    .firstOrFail()
  return visitor.post('/me/acting', { representation })
}

test.group('Letting a relative act', () => {
  test('whoever is named by phone and name may act at once', async ({ assert, client }) => {
    const { atMother, atSon, mother, phone, son } = await createFamily(client)

    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })

    const [representation] = await representationsOf(mother)
    assert.equal(representation.representativeId, son.id)
    const page = await atSon.get('/me/family')
    assert.deepEqual(
      page.inertiaProps.others.map(({ name }: { name: string }) => name),
      ['赵桂兰']
    )
    const notices = await db.from('notices').where('reference', representation.id)
    assert.sameMembers(
      notices.map(({ person_id }) => person_id),
      [mother.id, son.id]
    )
  })

  test('{what} tells nothing about the number')
    .with([
      { what: 'a wrong name', name: '王建军', known: true },
      { what: 'an unknown number', name: '李建军', known: false },
    ])
    .run(async ({ assert, client }, { known, name }) => {
      const { atMother, mother, phone } = await createFamily(client)
      const typed = known ? phone : uniquePhone()

      const answer = await atMother.post('/me/family/representatives', {
        name,
        phone: typed,
        ...everything,
      })

      assert.equal(
        errorBeside('phone', answer),
        '姓名和手机号对不上，或者对方还没有实名认证。请核对后再试。'
      )
      assert.isEmpty(await representationsOf(mother))
    })

  test('nobody is let act without saying for what', async ({ assert, client }) => {
    const { atMother, mother, phone } = await createFamily(client)

    const answer = await atMother.post('/me/family/representatives', {
      name: '李建军',
      phone,
      months: '3',
    })

    assert.isDefined(errorBeside('scopes', answer))
    assert.isEmpty(await representationsOf(mother))
  })

  test('the same two are not joined twice, not even at the same moment', async ({ assert }) => {
    const community = await createCommunity()
    const represented = await createResident(community)
    const representative = await createResident(community)
    const now = DateTime.now()
    const terms = { kind: 'family', scopes: ['*'], basis: '本人同意', beginsAt: now } as const

    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        beginRepresentation(
          {
            ...terms,
            scopes: ['*'],
            represented,
            representative,
            expiresAt: now.plus({ days: 1 }),
          },
          represented
        )
      )
    )

    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
    assert.lengthOf(await representationsOf(represented), 1)
  })
})

test.group('Acting for another', () => {
  test('the representative sees what is the other’s, and each act names both', async ({
    assert,
    client,
  }) => {
    const { atMother, atSon, community, mother, phone, son } = await createFamily(client)
    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })

    await actFor(atSon, mother)
    const profile = await atSon.get('/me')
    await atSon.post('/messages/readings')

    assert.equal(profile.inertiaProps.name, '赵桂兰')
    assert.equal(profile.inertiaProps.actingFor, '赵桂兰')
    assert.include(profile.inertiaProps.place, community.shortName)
    const entry = await db
      .from('audit_entries')
      .where({ act: 'identity.acted_for_another', subject_id: mother.id })
      .firstOrFail()
    assert.deepEqual([entry.actor_id, entry.on_behalf_of_id], [son.id, mother.id])
    assert.deepEqual(entry.after, { route: 'readings.store' })
  })

  test('what is the person’s own matter stays closed', async ({ assert, client }) => {
    const { atMother, atSon, mother, phone } = await createFamily(client)
    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })
    await actFor(atSon, mother)

    const family = await atSon.get('/me/family')
    const naming = await atSon.post('/me/family/representatives', {
      name: '李建军',
      phone,
      ...everything,
    })

    for (const answer of [family, naming]) answer.assertHeader('location', '/')
    assert.match(noticeIn(naming)!.text, /本人办/)
    assert.lengthOf(await representationsOf(mother), 1)
  })

  test('it gives none of the representative’s own roles', async ({ client }) => {
    const { atMother, atSon, community, mother, phone, son } = await createFamily(client)
    const role = { person_id: son.id, role: 'community_staff', territory_id: community.id }
    const expires_at = DateTime.now().plus({ days: 1 }).toSQL()
    await db.table('role_grants').insert({ id: crypto.randomUUID(), ...role, expires_at })
    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })
    await actFor(atSon, mother)

    const desk = await atSon.get('/desk/verifications')

    desk.assertHeader('location', '/')
  })

  test('taken back, it ends in the middle: nothing is done for oneself instead', async ({
    assert,
    client,
  }) => {
    const { atMother, atSon, mother, phone } = await createFamily(client)
    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })
    await actFor(atSon, mother)
    const [{ id }] = await representationsOf(mother)

    await atMother.post(`/me/family/representations/${id}/end`)
    const late = await atSon.post('/messages/readings')
    const after = await atSon.get('/me')

    late.assertHeader('location', '/')
    assert.match(noticeIn(late)!.text, /代办已经结束/)
    assert.equal(after.inertiaProps.name, '李建军')
    assert.isEmpty(
      await db
        .from('audit_entries')
        .where({ act: 'identity.acted_for_another', subject_id: mother.id })
    )
  })

  test('it ends by itself when its time is over', async ({ assert, client }) => {
    const { atMother, atSon, mother, phone } = await createFamily(client)
    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })
    await actFor(atSon, mother)
    const [representation] = await representationsOf(mother)
    const past = DateTime.now().minus({ minutes: 1 })
    await representation.merge({ beginsAt: past.minus({ days: 1 }), expiresAt: past }).save()

    await atSon.get('/me')
    const after = await atSon.get('/me')

    assert.equal(after.inertiaProps.name, '李建军')
  })

  test('whoever stops is themselves again', async ({ assert, client }) => {
    const { atMother, atSon, mother, phone } = await createFamily(client)
    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })
    await actFor(atSon, mother)

    await atSon.post('/me/acting?_method=DELETE')

    assert.equal((await atSon.get('/me')).inertiaProps.name, '李建军')
  })

  test('nobody acts, or ends it, by somebody else’s right', async ({ assert, client }) => {
    const { atMother, mother, phone } = await createFamily(client)
    await atMother.post('/me/family/representatives', { name: '李建军', phone, ...everything })
    const [{ id }] = await representationsOf(mother)
    const stranger = new Visitor(
      client,
      await createAccount(await createStaff(await createCommunity()))
    )

    const acting = await stranger.post('/me/acting', { representation: id })
    const ending = await stranger.post(`/me/family/representations/${id}/end`)

    acting.assertStatus(404)
    ending.assertStatus(404)
    assert.isNull((await Representation.findOrFail(id)).endedAt)
  })

  test('a guest is led to sign in', async ({ client }) => {
    const guest = new Visitor(client)

    const answers = [
      await guest.get('/me/family'),
      await guest.post('/me/acting', { representation: crypto.randomUUID() }),
      await guest.post('/me/family/representatives', {}),
    ]

    for (const answer of answers) answer.assertHeader('location', '/sign-in')
  })
})
