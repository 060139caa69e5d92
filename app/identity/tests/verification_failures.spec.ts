import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import alipayStandIn from '#identity/alipay_stand_in/stand_in'
import type Person from '#identity/models/person'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import { atTheDesk } from './verification_requests.ts'

const consents = { 'consents[0]': 'identity.alipay', 'consents[1]': 'identity.face' }

async function createVisitor(client: ApiClient, community: Territory) {
  const person = await createResident(community)
  const phone = uniquePhone()
  return { person, phone, visitor: new Visitor(client, await createAccount(person, phone)) }
}

function begin(visitor: Visitor, identityNumber: string) {
  const form = { provider: 'alipay', name: '赵桂兰', identityNumber, ...consents }
  return visitor.post('/me/verification/attempts', form)
}

/** Begins with a number, and comes back without having shown the right face. */
async function fail({ person, visitor }: { person: Person; visitor: Visitor }, number: string) {
  await begin(visitor, number)
  const attempt = await db
    .from('identity_verifications')
    .where('person_id', person.id)
    .orderBy('id', 'desc')
    .firstOrFail()
  await visitor.get(`/me/verification/attempts/${attempt.id}/return`)
}

const failuresOf = ({ id }: Person) => db.from('verification_failures').where('person_id', id)
const attemptsOf = ({ id }: Person) => db.from('identity_verifications').where('person_id', id)

test.group('Failing to be verified', () => {
  test('three times a day is enough, and the human way is shown', async ({ assert, client }) => {
    const resident = await createVisitor(client, await createCommunity())
    for (const _ of [1, 2, 3]) await fail(resident, uniqueIdentityNumber())

    const answered = await begin(resident.visitor, uniqueIdentityNumber())

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.lengthOf(await attemptsOf(resident.person), 3)
    const page = await resident.visitor.open('/me/verification')
    assert.include(page.text(), '今天先不试了')
    assert.include(page.text(), '服务台')
  })

  test('the database holds it, whatever an action forgets', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = await createVisitor(client, community)
    for (const _ of [1, 2, 3]) await fail(resident, uniqueIdentityNumber())
    const row = {
      person_id: resident.person.id,
      territory_id: community.id,
      name: '赵桂兰',
      identity_number_sealed: 'x',
      identity_number_digest: crypto.randomUUID(),
    }

    const write = () =>
      db.table('identity_verifications').insert({ ...row, id: crypto.randomUUID() })

    await assert.rejects(write, /Three failures today/)
  })

  test('failing at the same moment is counted each time', async ({ assert, client }) => {
    const resident = await createVisitor(client, await createCommunity())
    const staff = await atTheDesk(
      client,
      await createStaff(await resident.person.related('territory').query().firstOrFail())
    )
    await resident.visitor.post('/me/verification', {
      name: '赵桂兰',
      identityNumber: uniqueIdentityNumber(),
    })
    await begin(resident.visitor, uniqueIdentityNumber())
    const attempts = await attemptsOf(resident.person)
    const [asked, attempt] = ['counter', 'alipay'].map((name) =>
      attempts.find(({ provider }) => provider === name)!
    )

    await Promise.all([
      staff.post(`/desk/verifications/${asked.id}/decision`, {
        answer: 'refused',
        reason: '看不清',
      }),
      resident.visitor.get(`/me/verification/attempts/${attempt.id}/return`),
    ])

    assert.lengthOf(await failuresOf(resident.person), 2)
  })

  test('strangers who try somebody’s number do not lock that person out', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const identityNumber = uniqueIdentityNumber()
    const strangers = await Promise.all([1, 2, 3].map(() => createVisitor(client, community)))
    for (const stranger of strangers) await fail(stranger, identityNumber)

    const again = await begin(strangers[0].visitor, identityNumber)
    assert.exists(errorBeside('identityNumber', again))
    assert.lengthOf(await attemptsOf(strangers[0].person), 1)

    const bearer = await createVisitor(client, community)
    await begin(bearer.visitor, identityNumber)
    const [attempt] = await attemptsOf(bearer.person)
    alipayStandIn.settle(attempt.certify_id, true)
    await bearer.visitor.get(`/me/verification/attempts/${attempt.id}/return`)
    await bearer.person.refresh()
    assert.equal(bearer.person.assuranceLevel, 'in_person')
  })

  test('whoever stands at the counter is served all the same', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = await createVisitor(client, community)
    for (const _ of [1, 2, 3]) await fail(resident, uniqueIdentityNumber())
    const staff = await atTheDesk(client, await createStaff(community))

    const opened = await staff.post('/desk/verifications/counter', {
      phone: resident.phone,
      name: '赵桂兰',
      identityNumber: uniqueIdentityNumber(),
    })
    await staff.post(`${opened.header('location')}/decision`, { answer: 'confirmed' })

    await resident.person.refresh()
    assert.isTrue(resident.person.isRealName)
    assert.lengthOf(await failuresOf(resident.person), 3)
  })

  test('a phone of another community is not found at the counter', async ({ assert, client }) => {
    const resident = await createVisitor(client, await createCommunity())
    const staff = await atTheDesk(client, await createStaff(await createCommunity()))

    const answered = await staff.post('/desk/verifications/counter', {
      phone: resident.phone,
      name: '赵桂兰',
      identityNumber: uniqueIdentityNumber(),
    })

    assert.exists(errorBeside('phone', answered))
    assert.isEmpty(await attemptsOf(resident.person))
  })
})
