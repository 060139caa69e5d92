import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Person from '#identity/models/person'
import { unseal } from '#identity/sealed'
import Notice from '#notifications/models/notice'
import PrivacyRequest from '#privacy/models/privacy_request'
import { ask, createNeighbours } from '#privacy/tests/asking'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const words = '名字里有一个字写错了。'

async function kindsOfNotices(personId: string) {
  const notices = await Notice.query().where({ personId, sender: 'privacy' }).orderBy('id')
  return notices.map(({ kind }) => kind)
}

test.group('Requests about my data', () => {
  test('a correction is asked for, taken up, granted and done, and each step is told', async ({
    assert,
    client,
  }) => {
    const { atDesk, atHome, resident } = await createNeighbours(client)
    const form = { kind: 'correction', field: 'name', wanted: '赵桂兰兰', words }

    const sent = await atHome.post('/me/data/requests', form)
    const { id } = await PrivacyRequest.findByOrFail('personId', resident.id)
    await atDesk.post(`/desk/privacy/${id}/taking-up`)
    await atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' })

    assert.equal(sent.header('location'), `/me/data/requests/${id}`)
    assert.equal((await Person.findOrFail(resident.id)).name, '赵桂兰兰')
    const { request } = (await atHome.get(`/me/data/requests/${id}`)).inertiaProps
    assert.equal(request.state, 'granted')
    assert.isTrue(request.steps.every(({ state }: { state: string }) => state === 'done'))
    assert.deepEqual(await kindsOfNotices(resident.id), [
      'request_received',
      'request_taken_up',
      'request_granted',
    ])
  })

  test('is due after fifteen working days', async ({ assert, client }) => {
    const { resident } = await createNeighbours(client)
    const { dueOn } = await ask(resident, { kind: 'restriction' })
    const days = dueOn.diff(DateTime.now(), 'days').days
    assert.isAbove(days, 18)
    assert.isBelow(days, 40)
  })

  test('what cannot be right is said beside its field, and what was typed is kept', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    const form = { kind: 'correction', field: 'identity_number', wanted: '123', words }

    const malformed = await atHome.post('/me/data/requests', form)
    const wordless = await atHome.post('/me/data/requests', { kind: 'erasure', words: '' })
    const nameless = await atHome.post('/me/data/requests', { kind: 'correction', words })

    assert.isDefined(errorBeside('wanted', malformed))
    assert.isDefined(errorBeside('words', wordless))
    assert.isDefined(errorBeside('field', nameless))
    assert.isEmpty(await PrivacyRequest.query().where('personId', resident.id))
  })

  test('asked for by two hands at once is one request', async ({ assert, client }) => {
    const { resident } = await createNeighbours(client)

    const results = await Promise.allSettled([ask(resident), ask(resident), ask(resident)])

    assert.lengthOf(
      results.filter(({ status }) => status === 'fulfilled'),
      1
    )
    assert.lengthOf(await PrivacyRequest.query().where('personId', resident.id), 1)
  })

  test('a refusal needs a ground and words, and says how to complain', async ({
    assert,
    client,
  }) => {
    const { atDesk, atHome, resident } = await createNeighbours(client)
    const { id } = await ask(resident, { kind: 'restriction' })
    const answer = `/desk/privacy/${id}/answer`

    const groundless = await atDesk.post(answer, { answer: 'refused', words })
    const wordless = await atDesk.post(answer, { answer: 'refused', ground: 'kept_by_law' })
    assert.isDefined(errorBeside('ground', groundless))
    assert.isDefined(errorBeside('words', wordless))
    await atDesk.post(answer, { answer: 'refused', ground: 'kept_by_law', words: '还在三年内。' })

    const { request } = (await atHome.get(`/me/data/requests/${id}`)).inertiaProps
    assert.equal(request.state, 'refused')
    assert.deepEqual([request.ground, request.answer], ['kept_by_law', '还在三年内。'])
    assert.isNull((await Person.findOrFail(resident.id)).restrictedAt)
    assert.include(await kindsOfNotices(resident.id), 'request_refused')
  })

  test('is answered once, however many answer it', async ({ assert, client }) => {
    const { atDesk, community, resident } = await createNeighbours(client)
    const colleague = new Visitor(client, await createAccount(await createStaff(community)))
    const { id } = await ask(resident, { kind: 'restriction' })
    const refused = { answer: 'refused', ground: 'repeated', words: '已经答复过。' }

    const answers = await Promise.all([
      atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' }),
      colleague.post(`/desk/privacy/${id}/answer`, refused),
    ])

    assert.lengthOf(await db.from('privacy_answers').where('request_id', id), 1)
    assert.sameMembers(
      answers.map((each) => noticeIn(each)?.tone),
      ['success', 'error']
    )
  })

  test('staff do not answer their own', async ({ assert, client }) => {
    const { atDesk, staff } = await createNeighbours(client)
    const { id } = await ask(staff, { kind: 'restriction' })

    const answer = await atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' })

    assert.equal(noticeIn(answer)?.tone, 'error')
    assert.isEmpty(await db.from('privacy_answers').where('request_id', id))
  })

  test('staff of elsewhere do not find it, and residents not the desk', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    const stranger = await createStaff(await createCommunity())
    const elsewhere = new Visitor(client, await createAccount(stranger))
    const { id } = await ask(resident, { kind: 'restriction' })

    ;(await elsewhere.get(`/desk/privacy/${id}`)).assertStatus(404)
    ;(await elsewhere.post(`/desk/privacy/${id}/answer`, { answer: 'granted' })).assertStatus(404)
    ;(await atHome.get(`/desk/privacy/${id}`)).assertStatus(403)
    assert.isEmpty(await db.from('privacy_answers').where('request_id', id))
  })

  test('whoever reads it is written down, and the person sees it', async ({ assert, client }) => {
    const { atDesk, atHome, resident } = await createNeighbours(client)
    const { id } = await ask(resident, { kind: 'correction', field: 'other' })

    await atDesk.get(`/desk/privacy/${id}`)

    const { looks } = (await atHome.get('/me/data/looks')).inertiaProps
    assert.equal(looks[0].act, 'audit.acts.privacy.request_seen')
  })

  test('one that is overdue is flagged, first in the queue and on the overview', async ({
    assert,
    client,
  }) => {
    const { atDesk, resident, staff } = await createNeighbours(client)
    await ask(staff, { kind: 'restriction' })
    const late = await ask(resident, { kind: 'restriction' })
    await late.merge({ dueOn: DateTime.now().minus({ days: 3 }) }).save()

    const { overdue, requests } = (await atDesk.get('/desk/privacy')).inertiaProps
    const overview = (await atDesk.get('/desk')).inertiaProps

    assert.equal(overdue, 1)
    assert.deepEqual([requests[0].id, requests[0].isOverdue], [late.id, true])
    assert.deepEqual(overview.privacyRequests, { open: 2, overdue: 1 })
  })

  test('who asked that their data only be stored is in no list, until they lift it', async ({
    assert,
    client,
  }) => {
    const { atDesk, atHome, resident } = await createNeighbours(client)
    const number = numberOf(resident)
    const { id } = await ask(resident, { kind: 'restriction' })

    await atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' })
    const counter = { identityNumber: number, basis: '本人在窗口' }
    const hidden = await atDesk.post('/desk/representations/counter', counter)
    await atHome.post('/me/data/restriction?_method=DELETE')
    const found = await atDesk.post('/desk/representations/counter', counter)

    assert.isDefined(errorBeside('identityNumber', hidden))
    assert.isUndefined(errorBeside('identityNumber', found))
    assert.isNull((await Person.findOrFail(resident.id)).restrictedAt)
  })
})

test.group('At the counter', () => {
  test('staff write down what somebody without a phone asks, and print them a copy', async ({
    assert,
    client,
  }) => {
    const { atDesk, resident } = await createNeighbours(client)
    const form = { identityNumber: numberOf(resident), kind: 'copy', words: '想看看登记了什么' }

    await atDesk.post('/desk/privacy/counter', form)
    const { id } = await PrivacyRequest.findByOrFail('personId', resident.id)
    ;(await atDesk.open(`/desk/privacy/${id}/copy`)).assertStatus(404)
    await atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' })
    const page = await atDesk.open(`/desk/privacy/${id}/copy`)

    assert.include(page.text(), '赵桂兰')
    const looks = await db.from('audit_entries').where({ act: 'privacy.copy_printed' })
    assert.isTrue(looks.some(({ subject_id }) => subject_id === resident.id))
  })

  test('a relative of the dead asks with name, relation and proof', async ({ assert, client }) => {
    const { atDesk, resident } = await createNeighbours(client)
    const asked = { identityNumber: numberOf(resident), kind: 'erasure', words }

    const unproved = await atDesk.post('/desk/privacy/counter', {
      ...asked,
      relativeName: '赵小明',
    })
    assert.isDefined(errorBeside('proof', unproved))
    const relative = { relativeName: '赵小明', relation: '2', proof: '死亡证明、户口簿' }
    await atDesk.post('/desk/privacy/counter', { ...asked, ...relative })

    const request = await PrivacyRequest.findByOrFail('personId', resident.id)
    assert.isNull(request.askedById)
    assert.notInclude(request.relativeNameSealed ?? '', '赵小明')
    const { request: shown } = (await atDesk.get(`/desk/privacy/${request.id}`)).inertiaProps
    assert.deepEqual(shown.relative, { name: '赵小明', relation: '2', proof: '死亡证明、户口簿' })
  })

  test('somebody who is not registered here is not found', async ({ assert, client }) => {
    const { atDesk } = await createNeighbours(client)
    const form = { identityNumber: uniqueIdentityNumber(), kind: 'copy', words }

    const answer = await atDesk.post('/desk/privacy/counter', form)

    assert.isDefined(errorBeside('identityNumber', answer))
  })
})

function numberOf({ identityNumberSealed }: Person) {
  return unseal(identityNumberSealed!)
}
