import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import alipayStandIn, { type Fault } from '#identity/alipay_stand_in/stand_in'
import type Person from '#identity/models/person'
import { digest } from '#identity/sealed'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

async function createAttempt(client: ApiClient, identityNumber = uniqueIdentityNumber()) {
  const person = await createResident(await createCommunity())
  const visitor = new Visitor(client, await createAccount(person))
  const form = { provider: 'alipay', name: '赵桂兰', identityNumber, ...consented }
  const begin = () => visitor.post('/me/verification/attempts', form)
  return { person, visitor, form, begin, identityNumber }
}

/** As a browser sends two boxes of one name. */
const consented = { 'consents[0]': 'identity.alipay', 'consents[1]': 'identity.face' }

async function attemptsOf({ id }: Person) {
  return db.from('identity_verifications').where('person_id', id).orderBy('id')
}

async function decisionOf({ id }: { id: string }) {
  return db.from('identity_verification_decisions').where('verification_id', id).first()
}

const levelOf = async (person: Person) => (await person.refresh()).assuranceLevel
const pathOf = ({ id }: { id: string }) => `/me/verification/attempts/${id}`

/** Meets a fault with this number for as long as the test needs it. */
function withFault(identityNumber: string, fault: Fault) {
  alipayStandIn.meet(identityNumber, fault)
  return () => alipayStandIn.meet(identityNumber, null)
}

test.group('Alipay', () => {
  test('whose face is right is known in person, and nobody keeps a picture of it', async ({
    assert,
    client,
  }) => {
    const { begin, identityNumber, person, visitor } = await createAttempt(client)

    const begun = await begin()
    const [attempt] = await attemptsOf(person)
    begun.assertHeader('location', pathOf(attempt))
    const { pageUrl } = (await visitor.get(pathOf(attempt))).inertiaProps
    const shown = await visitor.get(pageUrl)
    const certification = alipayStandIn.find(attempt.certify_id)!
    assert.equal(certification.faceReserveStrategy, 'never')
    assert.equal(certification.orderNumber, attempt.order_number)
    await visitor.post(`/development/alipay/certifications/${shown.inertiaProps.certifyId}`, {
      face: 'right',
    })
    await visitor.get(new URL(certification.returnUrl).pathname)

    assert.equal(await levelOf(person), 'in_person')
    assert.equal(person.name, '赵桂兰')
    assert.equal(person.identityNumberDigest, digest(identityNumber))
    const consents = await db.from('consent_answers').where('person_id', person.id)
    assert.sameMembers(
      consents.map(({ answer, by_id, purpose }) => `${purpose} ${answer} ${by_id}`),
      [`identity.alipay given ${person.id}`, `identity.face given ${person.id}`]
    )
  })

  test('to come back says nothing: Alipay is asked', async ({ assert, client }) => {
    const { begin, person, visitor } = await createAttempt(client)
    await begin()
    const [attempt] = await attemptsOf(person)

    await visitor.get(`${pathOf(attempt)}/return?passed=T&certify_id=${attempt.certify_id}`)

    assert.equal(await levelOf(person), 'phone')
    assert.deepInclude(await decisionOf(attempt), { is_confirmed: false, reason: 'failed' })
  })

  test('who has not finished can go on later, with the same order', async ({ assert, client }) => {
    const { begin, person, visitor } = await createAttempt(client)
    await begin()
    const [first] = await attemptsOf(person)

    const answered = await visitor.post(`${pathOf(first)}/outcome`)
    assert.equal(noticeIn(answered)?.tone, 'warning')
    await begin()
    const attempts = await attemptsOf(person)
    assert.deepEqual(
      attempts.map(({ order_number }) => order_number),
      [first.order_number]
    )

    alipayStandIn.settle(first.certify_id, true)
    await visitor.post(`${pathOf(first)}/outcome`)
    assert.equal(await levelOf(person), 'in_person')
  })

  test('a form that is sent five times at once begins one attempt', async ({ assert, client }) => {
    const { begin, person } = await createAttempt(client)

    await Promise.all([1, 2, 3, 4, 5].map(() => begin()))

    assert.lengthOf(await attemptsOf(person), 1)
  })

  test('asked five times at once, the answer is acted on once', async ({ assert, client }) => {
    const { begin, person, visitor } = await createAttempt(client)
    await begin()
    const [attempt] = await attemptsOf(person)
    alipayStandIn.settle(attempt.certify_id, true)

    await Promise.all([1, 2, 3, 4, 5].map(() => visitor.get(`${pathOf(attempt)}/return`)))

    const decisions = await db
      .from('identity_verification_decisions')
      .where('verification_id', attempt.id)
    assert.lengthOf(decisions, 1)
    assert.equal(await levelOf(person), 'in_person')
  })

  test('other details begin another attempt, and the earlier one is worth nothing more', async ({
    assert,
    client,
  }) => {
    const { begin, form, person, visitor } = await createAttempt(client)
    await begin()
    await visitor.post('/me/verification/attempts', { ...form, name: '赵桂蓝' })

    const [first, second] = await attemptsOf(person)
    assert.deepInclude(await decisionOf(first), { is_confirmed: false, reason: 'abandoned' })
    assert.notEqual(first.order_number, second.order_number)
    assert.isEmpty(await db.from('verification_failures').where('person_id', person.id))
  })

  test('that cannot be asked ({name}) says so, and everything typed is kept')
    .with([
      { name: 'silent', fault: 'silence' as const },
      { name: 'signed by somebody else', fault: 'bad_signature' as const },
      { name: 'out of order', fault: { subCode: 'SYSTEM_ERROR' } },
    ])
    .run(async ({ assert, cleanup, client }, { fault }) => {
      const { begin, identityNumber, person } = await createAttempt(client)
      const mend = withFault(identityNumber, fault)
      cleanup(mend)

      const answered = await begin()
      assert.equal(noticeIn(answered)?.tone, 'error')
      assert.equal(await levelOf(person), 'phone')
      const [attempt] = await attemptsOf(person)
      assert.isNull(await decisionOf(attempt))

      mend()
      await begin()
      const [again, ...others] = await attemptsOf(person)
      assert.isEmpty(others)
      assert.equal(again.id, attempt.id)
      assert.exists(again.certify_id)
    })

  test('an answer that somebody forged makes nobody known', async ({ assert, cleanup, client }) => {
    const { begin, identityNumber, person, visitor } = await createAttempt(client)
    await begin()
    const [attempt] = await attemptsOf(person)
    alipayStandIn.settle(attempt.certify_id, true)
    cleanup(withFault(identityNumber, 'bad_signature'))

    await visitor.get(`${pathOf(attempt)}/return`)

    assert.equal(await levelOf(person), 'phone')
    assert.isNull(await decisionOf(attempt))
  })

  test('that knows the order already is told another number', async ({
    assert,
    cleanup,
    client,
  }) => {
    const { begin, identityNumber, person } = await createAttempt(client)
    cleanup(withFault(identityNumber, 'duplicate_order'))

    await begin()

    const [attempt] = await attemptsOf(person)
    assert.exists(attempt.certify_id)
    assert.equal(alipayStandIn.find(attempt.certify_id)?.orderNumber, attempt.order_number)
  })

  test('that will not take a name and number counts as one of three', async ({
    assert,
    cleanup,
    client,
  }) => {
    const { begin, identityNumber, person } = await createAttempt(client)
    cleanup(withFault(identityNumber, { subCode: 'CERT_NOT_MATCH' }))

    const answered = await begin()

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.lengthOf(await db.from('verification_failures').where('person_id', person.id), 1)
  })

  test('is not asked before each of the two is agreed to')
    .with([[], ['identity.alipay'], ['identity.face']])
    .run(async ({ assert, client }, kinds) => {
      const given = Object.fromEntries(kinds.map((kind) => ['consents[0]', kind]))
      const { person, visitor } = await createAttempt(client)
      const identityNumber = uniqueIdentityNumber()
      const form = { provider: 'alipay', name: '赵桂兰', identityNumber }

      const answered = await visitor.post('/me/verification/attempts', { ...form, ...given })

      assert.equal(noticeIn(answered)?.tone, 'error')
      assert.isEmpty(await attemptsOf(person))
    })

  test('is not for a child alone', async ({ assert, client }) => {
    const identityNumber = uniqueIdentityNumber({ birthDate: '2019-03-01' })
    const { begin, person } = await createAttempt(client, identityNumber)

    const answered = await begin()

    assert.exists(errorBeside('identityNumber', answered))
    assert.isEmpty(await attemptsOf(person))
  })

  test('does not know the residence card of foreigners: the counter does', async ({
    assert,
    client,
  }) => {
    const identityNumber = '911124198108030024'
    const { begin, person, visitor } = await createAttempt(client, identityNumber)

    assert.exists(errorBeside('identityNumber', await begin()))
    await visitor.post('/me/verification', { name: '玛丽亚', identityNumber })
    assert.lengthOf(await attemptsOf(person), 1)
  })

  test('an attempt of somebody else is not found', async ({ assert, client }) => {
    const { begin, person } = await createAttempt(client)
    await begin()
    const [attempt] = await attemptsOf(person)
    alipayStandIn.settle(attempt.certify_id, true)
    const other = await createAttempt(client)

    const answered = await other.visitor.get(`${pathOf(attempt)}/return`)

    answered.assertStatus(404)
    assert.equal(await levelOf(person), 'phone')
  })

  test('the gateway answers nobody who did not sign with our key', async ({ assert, client }) => {
    const answered = await client
      .post('/development/alipay/gateway?method=alipay.user.certify.open.query&sign=x')
      .form({ biz_content: '{"certify_id":"x"}' })

    assert.include(answered.text(), 'isv.invalid-signature')
  })

  test('the number of another account waits for staff to join the two', async ({
    assert,
    client,
  }) => {
    const identityNumber = uniqueIdentityNumber()
    const { begin, person, visitor } = await createAttempt(client, identityNumber)
    await createResident(await person.related('territory').query().firstOrFail(), {
      assuranceLevel: 'real_name',
      identityNumber,
    })
    await begin()
    const [attempt] = await attemptsOf(person)
    alipayStandIn.settle(attempt.certify_id, true)

    await visitor.get(`${pathOf(attempt)}/return`)

    assert.equal(await levelOf(person), 'phone')
    assert.isTrue((await visitor.get('/me/verification')).inertiaProps.waitsForMerge)
  })
})
