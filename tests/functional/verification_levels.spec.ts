import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { assuranceLevels, reaches } from '#core/assurance'
import confirmResidence from '#identity/actions/confirm_residence'
import moveIn from '#identity/actions/move_in'
import moveOut from '#identity/actions/move_out'
import type Person from '#identity/models/person'
import changeSetting from '#kernel/actions/change_setting'
import catalogue from '#kernel/catalogue'
import { createHousehold } from '#tests/factories/households'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import { atTheDesk, createRequest, decisionPath } from '#identity/tests/verification_requests'

const confirmationPath = ({ id }: { id: string }) => `/desk/verifications/${id}/confirmation`

async function createHome(level: 'phone' | 'real_name' | 'in_person' = 'real_name') {
  const community = await createCommunity()
  const person = await createResident(community, { assuranceLevel: level })
  const by = await createStaff(community)
  const household = await createHousehold(community)
  const on = DateTime.fromISO('2026-01-01')
  const member = await moveIn(person, household, { relation: null, on, isChiefHome: true, by })
  return { community, person, by, member }
}

const levelOf = async (person: Person) => (await person.refresh()).assuranceLevel

test.group('How well a person is known', () => {
  test('whoever is known better may do all that the others may', ({ assert }) => {
    for (const [place, level] of assuranceLevels.entries()) {
      const below = assuranceLevels.filter((other) => reaches(level, other))
      assert.deepEqual(below, assuranceLevels.slice(0, place + 1))
    }
  })

  test('seen in person by one of the staff is a name, by two of them a person', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { person, request } = await createRequest(community)
    const first = await atTheDesk(client, await createStaff(community))
    const second = await atTheDesk(client, await createStaff(community))

    await first.post(decisionPath(request), { answer: 'seen_in_person' })
    assert.equal(await levelOf(person), 'real_name')

    await second.post(confirmationPath(request), { answer: 'confirmed' })
    assert.equal(await levelOf(person), 'in_person')
  })

  test('one of the staff is not two, whatever they send', async ({ assert, client }) => {
    const community = await createCommunity()
    const { person, request } = await createRequest(community)
    const only = await atTheDesk(client, await createStaff(community))
    await only.post(decisionPath(request), { answer: 'seen_in_person' })

    const answered = await only.post(confirmationPath(request), { answer: 'confirmed' })

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.equal(await levelOf(person), 'real_name')
  })

  test('the database itself holds that they are two', async ({ assert, client }) => {
    const community = await createCommunity()
    const { request } = await createRequest(community)
    const [first, second] = [await createStaff(community), await createStaff(community)]
    await (
      await atTheDesk(client, first)
    ).post(decisionPath(request), {
      answer: 'seen_in_person',
    })
    const decision = await db
      .from('identity_verification_decisions')
      .where('verification_id', request.id)
      .firstOrFail()
    const row = { id: crypto.randomUUID(), decision_id: decision.id, is_confirmed: true }

    for (const decidedBy of [first.id, second.id]) {
      const write = () =>
        db.table('in_person_confirmations').insert({
          ...row,
          decided_by_id: decidedBy,
          confirmed_by_id: first.id,
        })
      await assert.rejects(write)
    }
  })

  test('a document that was not shown in person needs no second of the staff', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { person, request } = await createRequest(community)
    const first = await atTheDesk(client, await createStaff(community))
    const second = await atTheDesk(client, await createStaff(community))
    await first.post(decisionPath(request), { answer: 'confirmed' })

    const answered = await second.post(confirmationPath(request), { answer: 'confirmed' })

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.equal(await levelOf(person), 'real_name')
  })

  test('two colleagues at once are one confirmation', async ({ assert, client }) => {
    const community = await createCommunity()
    const { person, request } = await createRequest(community)
    const staff = [1, 2, 3].map(() => createStaff(community))
    const [first, ...others] = await Promise.all(
      staff.map(async (each) => atTheDesk(client, await each))
    )
    await first.post(decisionPath(request), { answer: 'seen_in_person' })

    await Promise.all(
      others.map((each) => each.post(confirmationPath(request), { answer: 'confirmed' }))
    )

    const confirmations = await db
      .from('in_person_confirmations as confirmation')
      .join('identity_verification_decisions as decision', 'decision.id', 'decision_id')
      .where('decision.verification_id', request.id)
    assert.lengthOf(confirmations, 1)
    assert.equal(await levelOf(person), 'in_person')
  })

  test('whoever staff know to live in a house is a resident, until they move out', async ({
    assert,
    client,
  }) => {
    const { by, member, person } = await createHome('in_person')
    const staff = await atTheDesk(client, by)

    await staff.post('/desk/residences', { member: member.id })
    assert.equal(await levelOf(person), 'resident')

    await moveOut(member, { on: DateTime.fromISO('2026-05-01'), by })
    assert.equal(await levelOf(person), 'in_person')
  })

  test('whoever is not known by name is nobody’s resident', async ({ assert, client }) => {
    const { by, member, person } = await createHome('phone')
    const staff = await atTheDesk(client, by)

    const answered = await staff.post('/desk/residences', { member: member.id })

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.equal(await levelOf(person), 'phone')
  })

  test('a house of another community is not found', async ({ assert, client }) => {
    const { member, person } = await createHome()
    const stranger = await atTheDesk(client, await createStaff(await createCommunity()))

    const answered = await stranger.post('/desk/residences', { member: member.id })

    answered.assertStatus(404)
    assert.equal(await levelOf(person), 'real_name')
  })

  test('nobody confirms their own home, and no home is confirmed twice', async ({ assert }) => {
    const { by, member, person } = await createHome()
    await assert.rejects(() => confirmResidence(member, person))

    const answers = await Promise.allSettled([1, 2].map(() => confirmResidence(member, by)))

    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
  })

  test('the database knows no resident of no house', async ({ assert }) => {
    const person = await createResident(await createCommunity(), { assuranceLevel: 'in_person' })
    await assert.rejects(() => person.merge({ assuranceLevel: 'resident' }).save())
  })

  test('whoever is verified in person while a resident is left so when they move out', async ({
    assert,
    client,
  }) => {
    const { by, community, member, person } = await createHome('real_name')
    await confirmResidence(member, by)
    const account = await createAccount(person)
    await new Visitor(client, account).post('/me/verification', { name: '王秀兰' })
    const request = await db
      .from('identity_verifications')
      .where('person_id', person.id)
      .firstOrFail()
    const staff = await atTheDesk(client, by)
    const other = await atTheDesk(client, await createStaff(community))
    await staff.post(decisionPath(request as never), { answer: 'seen_in_person' })
    await other.post(confirmationPath(request as never), { answer: 'confirmed' })
    assert.equal(await levelOf(person), 'resident')

    await moveOut(member, { on: DateTime.fromISO('2026-05-01'), by })

    assert.equal(await levelOf(person), 'in_person')
    assert.equal(person.name, '王秀兰')
  })

  test('an action that needs more than somebody has leads them up, and says how far', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await enablePlugin('mall', community)
    const level = { name: 'assurance.reservations.store', value: 'in_person', by: null }
    await changeSetting(catalogue.find('mall')!, community, level)
    const person = await createResident(community, { assuranceLevel: 'real_name' })
    const visitor = new Visitor(client, await createAccount(person))

    const answered = await visitor.post(`/mall/goods/${crypto.randomUUID()}/reservations`)

    answered.assertHeader('location', '/me/verification?needed=in_person')
    const page = await visitor.get('/me/verification?needed=in_person')
    assert.deepInclude(page.inertiaProps, { level: 'real_name', needed: 'in_person' })
  })
})
