import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import mergePersons from '#identity/actions/merge_persons'
import type Person from '#identity/models/person'
import networkIdentityStandIn, {
  type AuthState,
  type Fault,
} from '#identity/network_identity_stand_in/stand_in'
import { PersonsDiffer } from '#identity/merge_errors'
import { digest, unseal } from '#identity/sealed'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import { atTheDesk } from './verification_requests.ts'

const way = '/me/verification/network_identity'
const agreed = { 'provider': 'network_identity', 'consents[0]': 'identity.network' }

async function createBearer(client: ApiClient, community?: Territory) {
  const person = await createResident(community ?? (await createCommunity()))
  await person.merge({ name: null }).save()
  const visitor = new Visitor(client, await createAccount(person))
  const begin = (form: Record<string, string> = agreed) =>
    visitor.post('/me/verification/attempts', form)
  return { person, visitor, begin }
}

type Bearer = Awaited<ReturnType<typeof createBearer>>

const attemptsOf = ({ id }: Person) =>
  db.from('identity_verifications').where('person_id', id).orderBy('id')

const decisionOf = ({ id }: { id: string }) =>
  db.from('identity_verification_decisions').where('verification_id', id).first()

const levelOf = async (person: Person) => (await person.refresh()).assuranceLevel

/** Goes to the service, answers there, and is led back. */
async function answer({ begin, person, visitor }: Bearer, state: AuthState, bearer?: string) {
  await begin()
  const [attempt] = (await attemptsOf(person)).slice(-1)
  const { pageUrl } = (await visitor.get(`/me/verification/attempts/${attempt.id}`)).inertiaProps
  const { certToken } = (await visitor.get(pageUrl)).inertiaProps
  const path = `/development/network-identity/authorisations/${certToken}`
  const answered = await visitor.post(path, { state, ...(bearer && { bearer }) })
  await visitor.get(answered.header('location')!)
  return attempt
}

/** Meets a fault until the test is over, or sooner. */
function withFault(fault: Fault) {
  networkIdentityStandIn.meet(fault)
  return () => networkIdentityStandIn.meet(null)
}

test.group('A network identity', () => {
  test('makes somebody known in person of whom nobody is told name or number', async ({
    assert,
    client,
  }) => {
    const bearer = await createBearer(client)

    const attempt = await answer(bearer, 'passed')

    assert.equal(await levelOf(bearer.person), 'in_person')
    assert.isNull(bearer.person.name)
    assert.isNull(bearer.person.identityNumberDigest)
    const number = unseal(bearer.person.networkNumberSealed!)
    assert.equal(bearer.person.networkNumberDigest, digest(number))
    assert.notInclude(JSON.stringify(await attemptsOf(bearer.person)), number)
    assert.deepInclude(await decisionOf(attempt), {
      decided_by_provider: 'network_identity',
      is_confirmed: true,
      level: 'in_person',
    })
  })

  test('is enough for every page of a resident, and for the desk that lists them', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const bearer = await createBearer(client, community)
    await answer(bearer, 'passed')

    for (const path of ['/', '/me', '/me/verification', '/me/family', '/me/data/records']) {
      ;(await bearer.visitor.get(path)).assertStatus(200)
    }
    assert.include(
      (await bearer.visitor.open('/me/verification')).text(),
      '已用网号认证，不用填姓名和证件号码'
    )
    const desk = await atTheDesk(client, await createStaff(community))
    for (const path of ['/desk/verifications', '/desk/merges', '/desk/residences']) {
      ;(await desk.get(path)).assertStatus(200)
    }
  })

  test('is one active person: the second account with it waits for staff', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const [first, second] = [
      await createBearer(client, community),
      await createBearer(client, community),
    ]
    const word = crypto.randomUUID()
    await answer(first, 'passed', word)

    await answer(second, 'passed', word)

    assert.equal(await levelOf(second.person), 'phone')
    assert.isTrue((await second.visitor.get('/me/verification')).inertiaProps.waitsForMerge)
    const desk = await atTheDesk(client, await createStaff(community))
    const { suspected } = (await desk.get('/desk/merges')).inertiaProps
    assert.deepInclude(suspected[0], {
      keptId: first.person.id,
      otherId: second.person.id,
      isProved: true,
    })
  })

  test('that came back on five screens at once makes known once', async ({ assert, client }) => {
    const community = await createCommunity()
    const bearers = await Promise.all([1, 2, 3].map(() => createBearer(client, community)))
    const word = crypto.randomUUID()
    for (const { begin } of bearers) await begin()
    const attempts = await Promise.all(
      bearers.map(async ({ person }) => (await attemptsOf(person))[0])
    )
    for (const { certify_id: token } of attempts) {
      networkIdentityStandIn.settle(token, { bearer: word, state: 'passed' })
    }

    await Promise.all(
      bearers.map(({ visitor }, at) =>
        visitor.get(`/me/verification/attempts/${attempts[at].id}/return`)
      )
    )

    const levels = await Promise.all(bearers.map(({ person }) => levelOf(person)))
    assert.deepEqual(levels.sort(), ['in_person', 'phone', 'phone'])
  })

  test('two of them are two persons, whom nobody makes one', async ({ assert, client }) => {
    const community = await createCommunity()
    const [one, other] = [
      await createBearer(client, community),
      await createBearer(client, community),
    ]
    await answer(one, 'passed')
    await answer(other, 'passed')
    const [kept, merged] = [await one.person.refresh(), await other.person.refresh()]

    const merge = mergePersons({ kept, merged, reason: '看错了' }, await createStaff(community))

    await assert.rejects(() => merge, PersonsDiffer)
  })

  test('of which it was said “{state}” makes nobody known, and says the way forward')
    .with([
      { state: 'refused', counted: 0, words: '您在对方页面上没有同意' },
      { state: 'expired', counted: 0, words: '时间过了，请重新开始' },
      { state: 'failed', counted: 1, words: '也可以到服务台办' },
    ] as const)
    .run(async ({ assert, client }, { counted, state, words }) => {
      const bearer = await createBearer(client)

      const attempt = await answer(bearer, state)

      assert.equal(await levelOf(bearer.person), 'phone')
      assert.deepInclude(await decisionOf(attempt), { is_confirmed: false, reason: state })
      const failures = await db.from('verification_failures').where('person_id', bearer.person.id)
      assert.lengthOf(failures, counted)
      assert.include((await bearer.visitor.open('/me/verification')).text(), words)
      await answer(bearer, 'passed')
      assert.equal(await levelOf(bearer.person), 'in_person')
    })

  test('whose answer is not to be believed ({name}) makes nobody known')
    .with([
      { name: 'signed by somebody else', fault: 'bad_signature' },
      { name: 'played back', fault: 'replay' },
      { name: 'an hour old', fault: 'old' },
    ] as const)
    .run(async ({ assert, cleanup, client }, { fault }) => {
      const earlier = await createBearer(client)
      await answer(earlier, 'passed')
      const { begin, person, visitor } = await createBearer(client)
      await begin()
      const [attempt] = await attemptsOf(person)
      networkIdentityStandIn.settle(attempt.certify_id, { state: 'passed' })
      // What the service said last, of this very attempt and of others, lies there to be played back.
      const mend = withFault(fault)
      cleanup(mend)

      await visitor.get(`/me/verification/attempts/${attempt.id}/return`)

      assert.equal(await levelOf(person), 'phone')
      assert.isUndefined((await decisionOf(attempt)) ?? undefined)
      mend()
      await visitor.post(`/me/verification/attempts/${attempt.id}/outcome`)
      assert.equal(await levelOf(person), 'in_person')
    })

  test('that cannot be asked ({name}) says so, and is asked again later')
    .with([
      { name: 'silent', fault: 'silence' as const },
      { name: 'out of order', fault: { code: 'C0500001' } },
    ])
    .run(async ({ assert, cleanup, client }, { fault }) => {
      const { begin, person } = await createBearer(client)
      const mend = withFault(fault)
      cleanup(mend)

      const answered = await begin()
      assert.equal(noticeIn(answered)?.tone, 'error')
      const [attempt] = await attemptsOf(person)
      assert.isNull(attempt.certify_id)

      mend()
      await begin()
      const [again, ...others] = await attemptsOf(person)
      assert.isEmpty(others)
      assert.equal(again.id, attempt.id)
      assert.exists(again.certify_id)
    })

  test('is not asked for before that is agreed to, nor after it was taken back', async ({
    assert,
    client,
  }) => {
    const { begin, person, visitor } = await createBearer(client)
    const refused = await begin({ provider: 'network_identity' })
    assert.equal(noticeIn(refused)?.tone, 'error')
    assert.isEmpty(await attemptsOf(person))

    await begin()
    const [attempt] = await attemptsOf(person)
    networkIdentityStandIn.settle(attempt.certify_id, { state: 'passed' })
    await visitor.post('/me/data/consents/identity.network', { answer: 'withdrawn' })
    await visitor.get(`/me/verification/attempts/${attempt.id}/return`)

    assert.equal(await levelOf(person), 'phone')
    assert.deepInclude(await decisionOf(attempt), { is_confirmed: false, reason: 'withdrawn' })
    assert.isFalse((await visitor.get(way)).inertiaProps.consents[0].isGiven)
  })

  test('is not asked to agree twice', async ({ assert, client }) => {
    const bearer = await createBearer(client)
    await answer(bearer, 'refused')

    assert.isTrue((await bearer.visitor.get(way)).inertiaProps.consents[0].isGiven)
    await bearer.begin({ provider: 'network_identity' })

    assert.lengthOf(await attemptsOf(bearer.person), 2)
    const answers = await db.from('consent_answers').where('person_id', bearer.person.id)
    assert.lengthOf(answers, 1)
  })

  test('says nothing about whoever is known by a document already', async ({ assert, client }) => {
    const community = await createCommunity()
    const person = await createResident(community, {
      assuranceLevel: 'real_name',
      identityNumber: uniqueIdentityNumber(),
    })
    const visitor = new Visitor(client, await createAccount(person))

    const led = await visitor.get(way)
    const answered = await visitor.post('/me/verification/attempts', agreed)

    assert.equal(led.header('location'), '/me/verification')
    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.isEmpty(await attemptsOf(person))
  })

  test('can be followed by a name, at the counter', async ({ assert, client }) => {
    const bearer = await createBearer(client)
    await answer(bearer, 'passed')
    const page = (await bearer.visitor.get('/me/verification/new_name')).inertiaProps
    assert.isTrue(page.asksForNumber)
    const identityNumber = uniqueIdentityNumber()

    await bearer.visitor.post('/me/verification', { name: '赵桂兰', identityNumber })

    const [, request] = await attemptsOf(bearer.person)
    assert.deepInclude(request, { provider: 'counter', name: '赵桂兰' })
  })

  test('the gateway answers nobody who did not sign with our key', async ({ assert, client }) => {
    const answered = await client
      .post('/development/network-identity/apply')
      .json({ message: '{"bizSeq":"x"}', signature: '00' })

    assert.include(answered.text(), 'C0401001')
  })
})
