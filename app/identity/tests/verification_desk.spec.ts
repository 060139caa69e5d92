import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import requestVerification from '#identity/actions/request_verification'
import Person from '#identity/models/person'
import { digest } from '#identity/sealed'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { atTheDesk, createRequest, decisionPath, decisionsOn } from './verification_requests.ts'

test.group('Verifying at the desk', () => {
  test('staff see who waits in their community, with masked names, longest waiting first', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const first = await createRequest(community)
    const second = await createRequest(community)
    await createRequest(await createCommunity())
    const staff = await atTheDesk(client, await createStaff(community))

    const page = await staff.get('/desk/verifications')

    const waiting: { id: string; name: string }[] = page.inertiaProps.waiting
    assert.deepEqual(
      waiting.map(({ id, name }) => [id, name]),
      [
        [first.request.id, '赵*兰'],
        [second.request.id, '赵*兰'],
      ]
    )
    assert.notInclude(page.text(), first.identityNumber)
  })

  test('staff compare the full number, and see it masked once decided', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { identityNumber, request } = await createRequest(community)
    const staff = await atTheDesk(client, await createStaff(community))

    const before = await staff.get(`/desk/verifications/${request.id}`)
    await staff.post(decisionPath(request), { answer: 'confirmed' })
    const after = await staff.get(`/desk/verifications/${request.id}`)

    assert.equal(before.inertiaProps.verification.identityNumber, identityNumber)
    assert.isTrue(after.inertiaProps.verification.isDecided)
    assert.notInclude(after.text(), identityNumber)
  })

  test('who saw the number, why, and who decided is written down', async ({ assert, client }) => {
    const community = await createCommunity()
    const { person, request } = await createRequest(community)
    const member = await createStaff(community)
    const staff = await atTheDesk(client, member)

    await staff.get(`/desk/verifications/${request.id}`)
    await staff.post(decisionPath(request), { answer: 'refused', reason: '照片模糊' })
    // Now the number is masked: nothing is seen that would have to be written down.
    await staff.get(`/desk/verifications/${request.id}`)

    const entries = await db.from('audit_entries').where('subject_id', person.id).orderBy('id')
    assert.deepEqual(
      entries.map(({ act, actor_id, kind, reason }) => [kind, act, actor_id, reason]),
      [
        ['look', 'identity.number_seen', member.id, '核对本人证件'],
        ['change', 'identity.verification_refused', member.id, '照片模糊'],
      ]
    )
    assert.isNotNull(entries[0].address)
  })

  test('whoever is confirmed is known by name, birth date and number', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const identityNumber = uniqueIdentityNumber({ birthDate: '1951-03-08', sex: 'male' })
    const { person, request } = await createRequest(community, identityNumber)
    const by = await createStaff(community)

    const staff = await atTheDesk(client, by)
    await staff.post(decisionPath(request), { answer: 'confirmed' })

    await person.refresh()
    assert.isTrue(person.isRealName)
    assert.equal(person.name, '赵桂兰')
    assert.equal(person.birthDate?.toISODate(), '1951-03-08')
    assert.equal(person.sex, 'male')
    assert.equal(person.identityNumberDigest, digest(identityNumber))
    const decision = await decisionsOn(request).firstOrFail()
    assert.isTrue(decision.isConfirmed)
    assert.equal(decision.decidedById, by.id)
  })

  test('whoever is refused reads the reason and may ask again', async ({ assert, client }) => {
    const community = await createCommunity()
    const { person, request } = await createRequest(community)
    const staff = await atTheDesk(client, await createStaff(community))

    await staff.post(decisionPath(request), { answer: 'refused', reason: '姓名与证件不一致' })

    const resident = new Visitor(client, await createAccount(person))
    const page = await resident.get('/me/verification')
    assert.equal(page.inertiaProps.refusal.text, '姓名与证件不一致')
    assert.isFalse(page.inertiaProps.isVerified)
    await resident.post('/me/verification', {
      name: '赵桂兰',
      identityNumber: uniqueIdentityNumber(),
    })
    const again = await resident.get('/me/verification')
    assert.isTrue(again.inertiaProps.isPending)
  })

  test('a refusal without a reason is not a refusal', async ({ assert, client }) => {
    const community = await createCommunity()
    const { request } = await createRequest(community)
    const staff = await atTheDesk(client, await createStaff(community))

    const answered = await staff.post(decisionPath(request), { answer: 'refused', reason: ' ' })

    assert.exists(errorBeside('reason', answered))
    assert.isEmpty(await decisionsOn(request))
  })

  test('an answer that does not exist decides nothing', async ({ assert, client }) => {
    const community = await createCommunity()
    const { request } = await createRequest(community)
    const staff = await atTheDesk(client, await createStaff(community))

    const answered = await staff.post(decisionPath(request), { answer: 'perhaps' })

    assert.exists(errorBeside('answer', answered))
    assert.isEmpty(await decisionsOn(request))
  })

  test('the second decision is told about the first and changes nothing', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { person, request } = await createRequest(community)
    const staff = await atTheDesk(client, await createStaff(community))
    await staff.post(decisionPath(request), { answer: 'refused', reason: '照片不清楚' })

    const answered = await staff.post(decisionPath(request), { answer: 'confirmed' })

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.lengthOf(await decisionsOn(request), 1)
    await person.refresh()
    assert.isFalse(person.isRealName)
  })

  test('two members of staff at once make one decision', async ({ assert, client }) => {
    const community = await createCommunity()
    const { request } = await createRequest(community)
    const colleagues = [await createStaff(community), await createStaff(community)]
    const visitors = await Promise.all(colleagues.map((each) => atTheDesk(client, each)))

    const answers = await Promise.all(
      visitors.map((staff) => staff.post(decisionPath(request), { answer: 'confirmed' }))
    )

    assert.lengthOf(await decisionsOn(request), 1)
    const tones = answers.map((answer) => noticeIn(answer)?.tone)
    assert.sameMembers(tones, ['success', 'error'])
  })

  test('whoever stands in the household register becomes that person', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const identityNumber = uniqueIdentityNumber()
    const registered = await createResident(community)
    await registered.merge({ identityNumberDigest: digest(identityNumber) }).save()
    const { person, request } = await createRequest(community, identityNumber)
    const account = await createAccount(person)

    const staff = await atTheDesk(client, await createStaff(community))
    await staff.post(decisionPath(request), { answer: 'confirmed' })

    await account.refresh()
    await registered.refresh()
    assert.equal(account.personId, registered.id)
    assert.isTrue(registered.isRealName)
  })

  test('a number that became somebody else’s in the meantime is not given twice', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const identityNumber = uniqueIdentityNumber()
    const first = await createRequest(community, identityNumber)
    const second = await createRequest(community, identityNumber)
    const staff = await atTheDesk(client, await createStaff(community))
    await staff.post(decisionPath(first.request), { answer: 'confirmed' })

    const answered = await staff.post(decisionPath(second.request), { answer: 'confirmed' })

    assert.exists(errorBeside('identityNumber', answered))
    assert.isEmpty(await decisionsOn(second.request))
    await second.person.refresh()
    assert.isFalse(second.person.isRealName)
  })

  test('the same number confirmed for two people at once becomes the number of one', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const identityNumber = uniqueIdentityNumber()
    const rivals = [
      await createRequest(community, identityNumber),
      await createRequest(community, identityNumber),
    ]
    const staff = await createAccount(await createStaff(community))

    const answers = await Promise.all(
      rivals.map(({ request }) =>
        new Visitor(client, staff).post(decisionPath(request), { answer: 'confirmed' })
      )
    )

    const holders = await Person.query().where('identity_number_digest', digest(identityNumber))
    assert.lengthOf(holders, 1)
    for (const answer of answers) answer.assertStatus(302)
  })

  test('nobody confirms themselves', async ({ assert, client }) => {
    const community = await createCommunity()
    const by = await createStaff(community)
    await by.merge({ assuranceLevel: 'phone' }).save()
    const form = { name: '赵桂兰', identityNumber: uniqueIdentityNumber() }
    const request = await requestVerification(by, form)

    const staff = await atTheDesk(client, by)
    const answered = await staff.post(decisionPath(request), { answer: 'confirmed' })

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.isEmpty(await decisionsOn(request))
  })
})
