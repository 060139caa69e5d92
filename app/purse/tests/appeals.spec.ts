import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { ApiClient } from '@japa/api-client'
import mergePersons from '#identity/actions/merge_persons'
import erasePerson from '#privacy/actions/erase_person'
import decideProposal from '#points/actions/decide_proposal'
import balanceOf from '#points/queries/balance'
import askAppeal from '#purse/actions/ask_appeal'
import { closeCorrectedAppeals, proposeForAppeal } from '#purse/actions/correct_appeal'
import handOverAppeals from '#purse/actions/hand_over_appeals'
import takeUpAppeal from '#purse/actions/take_up_appeal'
import Appeal from '#purse/models/appeal'
import appealsAsWork from '#purse/queries/appeals_as_work'
import { createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import { createPurse, latestEntry, visitorFor } from './purses.ts'

const withoutNumber = { identityNumberSealed: null, identityNumberDigest: null }
const approved = { verdict: 'approved', reason: null } as const

/** Somebody who asked about 50 points, and those who may answer. */
async function createAppeal(client: ApiClient) {
  const purse = await createPurse()
  const { colleague, person, staff } = purse
  const question = {
    transferId: await latestEntry(person),
    kind: 'amount',
    words: '只有一次',
  } as const
  const appeal = await askAppeal(person, question, person.id)
  return {
    ...purse,
    appeal,
    path: `/desk/points/appeals/${appeal.id}`,
    visitor: await visitorFor(client, person),
    desk: await visitorFor(client, staff),
    second: await visitorFor(client, colleague),
  }
}

const fresh = ({ id }: Appeal) => Appeal.query().where('id', id).preload('answer').firstOrFail()

const toldOf = async (personId: string) => {
  const notices = await db.from('notices').where({ person_id: personId, sender: 'purse' })
  return notices.map(({ kind }) => kind).sort()
}

test.group('A question about points', () => {
  test('is asked from the entry, with or without words, and can be followed', async ({
    assert,
    client,
  }) => {
    const { person } = await createPurse()
    const entry = await latestEntry(person)
    const visitor = await visitorFor(client, person)

    const unsaid = await visitor.post(`/me/points/entries/${entry}/appeal`, {
      words: '少了一个小时',
    })
    assert.equal(errorBeside('kind', unsaid), '请选一项哪里不对')
    assert.isNull(await Appeal.findBy('personId', person.id))

    const sent = await visitor.post(`/me/points/entries/${entry}/appeal`, { kind: 'not_known' })
    const appeal = await Appeal.findByOrFail('personId', person.id)
    sent.assertHeader('location', `/me/points/appeals/${appeal.id}`)
    const { inertiaProps } = await visitor.get(`/me/points/appeals/${appeal.id}`)
    assert.deepInclude(inertiaProps.appeal, { state: 'waiting', words: null, isOverdue: false })
    const shown = await visitor.get(`/me/points/entries/${entry}`)
    assert.equal(shown.inertiaProps.appeal.id, appeal.id)
    assert.deepEqual(await toldOf(person.id), ['appeal_received'])
  })

  test('is open once for each entry, also when it is sent sixteen times at once', async ({
    assert,
    client,
  }) => {
    const { person } = await createPurse()
    const entry = await latestEntry(person)
    const visitor = await visitorFor(client, person)
    const send = () => visitor.post(`/me/points/entries/${entry}/appeal`, { kind: 'amount' })
    await Promise.all(Array.from({ length: 16 }, send))
    assert.lengthOf(await Appeal.query().where('person_id', person.id), 1)

    const again = await send()
    assert.equal(noticeIn(again)?.tone, 'error')
    const form = await visitor.get(`/me/points/entries/${entry}/appeal`)
    form.assertStatus(302)
  })

  test('is one question however often the same form arrives, also when the first is long closed', async ({
    assert,
    client,
  }) => {
    const { person } = await createPurse()
    const entry = await latestEntry(person)
    const visitor = await visitorFor(client, person)
    const address = `/me/points/entries/${entry}/appeal`
    const { requestKey } = (await visitor.get(address)).inertiaProps
    const send = () => visitor.post(address, { kind: 'amount', requestKey })

    const answers = await Promise.all(Array.from({ length: 8 }, send))

    const asked = await Appeal.findByOrFail('personId', person.id)
    for (const answer of answers) {
      assert.equal(answer.header('location'), `/me/points/appeals/${asked.id}`)
    }
    await asked.merge({ closedAt: DateTime.now() }).save()
    await send()
    assert.lengthOf(await Appeal.query().where('person_id', person.id), 1)
  })

  test('goes along when two entries of the person become one', async ({ assert, client }) => {
    const { appeal, community, desk, path, person, staff, visitor } = await createAppeal(client)
    const kept = await createResident(community)
    await person.merge({ ...withoutNumber, assuranceLevel: 'phone' }).save()
    await mergePersons({ kept, merged: person, reason: '同一个人' }, staff)

    const own = await visitor.get(`/me/points/appeals/${appeal.id}`)
    own.assertStatus(200)
    assert.equal(own.inertiaProps.entry.amount, 50)
    assert.equal((await desk.get(path)).inertiaProps.entry.amount, 50)
  })

  test('is nobody else’s: not of a neighbour, nor about their entry', async ({
    assert,
    client,
  }) => {
    const { appeal, community, person } = await createAppeal(client)
    const entry = await latestEntry(person)
    const neighbour = await visitorFor(client, await createResident(community))
    for (const path of [`appeals/${appeal.id}`, `entries/${entry}`, `entries/${entry}/receipt`]) {
      const page = await neighbour.get(`/me/points/${path}`)
      page.assertStatus(404)
    }
    const asked = await neighbour.post(`/me/points/entries/${entry}/appeal`, { kind: 'other' })
    asked.assertStatus(404)
    assert.lengthOf(await Appeal.query().where('transfer_id', entry), 1)
  })
})

test.group('Questions about points at the desk', () => {
  test('are found by those who may put points right here, and by nobody else', async ({
    client,
  }) => {
    const { community, desk, path } = await createAppeal(client)
    const worker = await visitorFor(client, await createStaff(community, { role: 'grid_worker' }))
    const { staff: stranger } = await createPurse()
    const elsewhere = await visitorFor(client, stranger)

    const found = await desk.get(path)
    found.assertStatus(200)
    const refused = await worker.get(path)
    refused.assertStatus(403)
    const unfound = await elsewhere.get(path)
    unfound.assertStatus(404)
  })

  test('show who looked at them to the person', async ({ assert, client }) => {
    const { desk, path, person, staff } = await createAppeal(client)
    await desk.get(path)
    const looks = await db.from('audit_entries').where({ act: 'points.appeal_seen' })
    const own = looks.filter(({ subject_id: id }) => id === person.id)
    assert.deepEqual(
      own.map(({ actor_id: id }) => id),
      [staff.id]
    )
  })

  test('are explained or refused in words that the person reads', async ({ assert, client }) => {
    const { appeal, desk, path, person, visitor } = await createAppeal(client)
    const wordless = await desk.post(`${path}/answer`, { verdict: 'explained' })
    assert.exists(errorBeside('words', wordless))
    const groundless = await desk.post(`${path}/answer`, { verdict: 'refused', words: '记录一致' })
    assert.exists(errorBeside('ground', groundless))
    assert.isTrue((await fresh(appeal)).isOpen)

    await desk.post(`${path}/taking-up`)
    const answer = { verdict: 'refused', ground: 'as_recorded', words: '签到记录是一小时' }
    await desk.post(`${path}/answer`, answer)
    const { inertiaProps } = await visitor.get(`/me/points/appeals/${appeal.id}`)
    assert.deepInclude(inertiaProps.appeal, {
      state: 'refused',
      ground: 'as_recorded',
      answer: '签到记录是一小时',
    })
    assert.deepEqual(await toldOf(person.id), [
      'appeal_received',
      'appeal_refused',
      'appeal_taken_up',
    ])
    const twice = await desk.post(`${path}/answer`, answer)
    assert.equal(noticeIn(twice)?.tone, 'error')
  })

  test('are corrected by two of the staff, never by one', async ({ assert, client }) => {
    const { appeal, desk, path, person, second, visitor } = await createAppeal(client)
    const wish = { reason: '同一次服务记了两遍', requestKey: randomUUID() }
    await desk.post(`${path}/correction`, wish)
    assert.equal((await balanceOf(person.id)).posted, 50)

    const alone = await desk.post(`${path}/correction?_method=PUT`, { verdict: 'approved' })
    assert.equal(noticeIn(alone)?.tone, 'error')
    const hasty = await desk.post(`${path}/answer`, { verdict: 'explained', words: '没有错' })
    assert.equal(noticeIn(hasty)?.tone, 'error')
    assert.equal((await balanceOf(person.id)).posted, 50)

    await second.post(`${path}/correction?_method=PUT`, { verdict: 'approved' })
    assert.equal((await balanceOf(person.id)).posted, 0)
    const { answer } = await fresh(appeal)
    assert.deepInclude(answer.$attributes, { verdict: 'corrected', words: wish.reason })
    const shown = await visitor.get(`/me/points/entries/${appeal.transferId}`)
    assert.equal(shown.inertiaProps.entry.linked[0].tie, 'taken_back_by')
    assert.include(await toldOf(person.id), 'appeal_corrected')
  })

  test('are corrected in part where not all of it was wrong', async ({ assert, client }) => {
    const { desk, path, person, second } = await createAppeal(client)
    const wish = (amount: string) => ({ reason: '多记了半小时', requestKey: randomUUID(), amount })
    for (const amount of ['51', '0', '-3', '2.5', '很多']) {
      assert.exists(errorBeside('amount', await desk.post(`${path}/correction`, wish(amount))))
    }
    await desk.post(`${path}/correction`, wish('20'))
    assert.equal((await desk.get(path)).inertiaProps.appeal.proposal.amount, -20)

    await second.post(`${path}/correction?_method=PUT`, { verdict: 'approved' })

    assert.equal((await balanceOf(person.id)).posted, 30)
  })

  test('wait on when the second person declines, and says why', async ({ assert, client }) => {
    const { appeal, desk, path, person, second } = await createAppeal(client)
    await desk.post(`${path}/correction`, { reason: '记了两遍', requestKey: randomUUID() })
    const wordless = await second.post(`${path}/correction?_method=PUT`, { verdict: 'declined' })
    assert.exists(errorBeside('refusal', wordless))

    const refusal = '两次是不同的班次'
    await second.post(`${path}/correction?_method=PUT`, { verdict: 'declined', refusal })
    assert.isTrue((await fresh(appeal)).isOpen)
    assert.equal((await balanceOf(person.id)).posted, 50)
    const { inertiaProps } = await desk.get(path)
    assert.deepInclude(inertiaProps.appeal, { declined: refusal, proposal: null })
  })

  test('are answered once when the correction was allowed among other proposals', async ({
    assert,
    client,
  }) => {
    const { appeal, colleague, staff } = await createAppeal(client)
    const wish = { reason: '记了两遍', requestKey: randomUUID() }
    const proposal = await proposeForAppeal(appeal, wish, staff)
    await decideProposal(proposal, approved, colleague)
    await Promise.all(Array.from({ length: 4 }, () => closeCorrectedAppeals()))

    const { answer } = await fresh(appeal)
    assert.deepInclude(answer.$attributes, { verdict: 'corrected', answeredById: colleague.id })
  })

  test('are not answered by whoever asked them', async ({ assert, client }) => {
    const { community, staff } = await createPurse(0)
    await givePoints(staff, 20)
    const transferId = await latestEntry(staff)
    const appeal = await askAppeal(staff, { transferId, kind: 'other', words: null }, staff.id)
    const desk = await visitorFor(client, staff)

    const path = `/desk/points/appeals/${appeal.id}`
    const answer = await desk.post(`${path}/answer`, { verdict: 'explained', words: '没有问题' })
    assert.equal(noticeIn(answer)?.tone, 'error')
    const correction = { reason: '多给我一些', requestKey: randomUUID() }
    const proposed = await desk.post(`${path}/correction`, correction)
    assert.equal(noticeIn(proposed)?.tone, 'error')
    assert.isTrue((await fresh(appeal)).isOpen)
    assert.lengthOf(await db.from('points_proposals').where('territory_id', community.id), 0)
  })

  test('go to a colleague when somebody leaves', async ({ assert, client }) => {
    const { appeal, colleague, community, staff } = await createAppeal(client)
    await takeUpAppeal(appeal, staff)
    const [work] = await appealsAsWork(staff, community)
    assert.equal(work.count, 1)

    const worker = await createStaff(community, { role: 'grid_worker' })
    assert.equal(await handOverAppeals({ from: staff, to: worker }, community), 0)
    assert.equal(await handOverAppeals({ from: staff, to: colleague }, community), 1)
    assert.equal((await fresh(appeal)).takenUpById, colleague.id)
  })
})

test.group('Questions about points of whoever is erased', () => {
  test('lose their words and keep their answer', async ({ assert, client }) => {
    const { appeal, desk, path, person } = await createAppeal(client)
    await desk.post(`${path}/answer`, { verdict: 'explained', words: '按规则计算' })
    await erasePerson(person, { closes: true, by: null })
    const { answer, wordsSealed } = await fresh(appeal)
    assert.isNull(wordsSealed)
    assert.equal(answer.words, '按规则计算')
  })
})
