import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { balanceOf } from '#core/points'
import { createResident } from '#tests/factories/people'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import ServiceRecord from '../models/service_record.ts'
import confirmedMinutesMetric from '../metrics/confirmed_minutes.ts'
import Correction from '../models/correction.ts'
import { DateTime } from 'luxon'
import { createNeighbourhood, staffAt, visitorFor } from './volunteer.ts'
import { createRecord } from './volunteer_records.ts'

const amendPath = ({ id }: ServiceRecord) => `/desk/volunteer/records/${id}/amendment`

test.group('A record', () => {
  test('is corrected by its next version, and the points follow', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { person, record } = await createRecord(community, { minutes: 120 })
    const staff = await staffAt(client, community)
    assert.equal((await balanceOf(person.id)).posted, 60)

    const answer = await staff.post(amendPath(record), { minutes: '60', reason: '中午吃饭不算' })

    assert.equal(noticeIn(answer)?.tone, 'success')
    const versions = await ServiceRecord.query()
      .where('enrolment_id', record.enrolmentId)
      .orderBy('version')
    assert.deepEqual(
      versions.map(({ minutes, version }) => [version, minutes]),
      [
        [1, 120],
        [2, 60],
      ]
    )
    assert.equal((await balanceOf(person.id)).posted, 30)
    const act = await db
      .from('audit_entries')
      .where({ act: 'volunteer.record_corrected', subject_id: person.id })
      .first()
    assert.equal(act.reason, '中午吃饭不算')
    const owner = await visitorFor(client, person)
    const page = await owner.get(`/volunteer/records/${versions[1].id}`)
    assert.equal(page.inertiaProps.record.versions[0].reason, '中午吃饭不算')
    const messages = await owner.open('/messages')
    assert.include(messages.text(), '服务记录已更正')
    const span = { from: DateTime.now().minus({ hours: 1 }), to: DateTime.now().plus({ hours: 1 }) }
    assert.equal(await confirmedMinutesMetric(community, span), 60)
  })

  test('that did not happen is struck out, and brings nothing', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { person, record } = await createRecord(community)
    const staff = await staffAt(client, community)

    await staff.post(amendPath(record), { minutes: '0', reason: '签到签错了人' })

    assert.equal((await balanceOf(person.id)).posted, 0)
  })

  test('corrected ten times at once has one next version', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { person, record } = await createRecord(community, { minutes: 120 })
    const staff = await staffAt(client, community)

    await Promise.all(
      Array.from({ length: 10 }, () =>
        staff.post(amendPath(record), { minutes: '60', reason: '多记了' })
      )
    )

    const versions = await ServiceRecord.query().where('enrolment_id', record.enrolmentId)
    assert.lengthOf(versions, 2)
    assert.equal((await balanceOf(person.id)).posted, 30)
  })

  test('is never changed, whoever tries', async ({ assert }) => {
    const { record } = await createRecord(await createNeighbourhood())

    const change = db.from('volunteer_records').where('id', record.id).update({ minutes: 600 })

    await assert.rejects(() => change, /never changed/)
  })

  test('is not corrected by whoever served, nor for nothing', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { record, staff } = await createRecord(community)
    const desk = await visitorFor(client, staff)
    await ServiceRecord.query().where('id', record.id).update({ person_id: staff.id })

    const own = await desk.post(amendPath(record), { minutes: '30', reason: '少记' })
    const colleague = await staffAt(client, community)
    const same = await colleague.post(amendPath(record), { minutes: '60', reason: '一样' })
    const wordless = await colleague.post(amendPath(record), { minutes: '30', reason: '' })

    assert.include(noticeIn(own)?.text, '请同事来办')
    assert.include(errorBeside('minutes', same), '不用更正')
    assert.equal(errorBeside('reason', wordless), '请写明原因')
    assert.lengthOf(await ServiceRecord.within(community), 1)
  })

  test('belongs to whoever served', async ({ client }) => {
    const community = await createNeighbourhood()
    const { record } = await createRecord(community)
    const neighbour = await visitorFor(client, await createResident(community))

    const page = await neighbour.get(`/volunteer/records/${record.id}`)

    page.assertStatus(404)
  })
})

test.group('A wish for a correction', () => {
  test('is answered by a correction', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { person, record } = await createRecord(community, { minutes: 60 })
    const owner = await visitorFor(client, person)
    const path = `/volunteer/records/${record.id}/correction`

    const faulty = await owner.post(path, { wishedMinutes: '-1', words: '' })
    await owner.post(path, { wishedMinutes: '90', words: '收尾没算' })
    const again = await owner.post(path, { wishedMinutes: '100', words: '收尾没算' })
    const { id } = await Correction.findByOrFail({ recordId: record.id })
    const staff = await staffAt(client, community)
    const queue = await staff.get('/desk/volunteer/corrections')
    await staff.post(`/desk/volunteer/corrections/${id}/answer`, {
      ...{ decision: 'corrected', minutes: '90', reason: '属实' },
    })

    assert.include(errorBeside('wishedMinutes', faulty), '0 到 720')
    assert.equal(errorBeside('words', faulty), '请写上哪里不对')
    assert.include(noticeIn(again)?.text, '已经申请过')
    assert.equal(queue.inertiaProps.corrections[0].wishedMinutes, 90)
    assert.equal((await balanceOf(person.id)).posted, 45)
    const after = await staff.get('/desk/volunteer/corrections')
    assert.isEmpty(after.inertiaProps.corrections)
  })

  test('may be declined, and says why', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { person, record } = await createRecord(community, { minutes: 60 })
    const owner = await visitorFor(client, person)
    const wish = { wishedMinutes: '90', words: '收尾没算' }
    await owner.post(`/volunteer/records/${record.id}/correction`, wish)
    const { id } = await Correction.findByOrFail({ recordId: record.id })
    const staff = await staffAt(client, community)

    await staff.post(`/desk/volunteer/corrections/${id}/answer`, {
      ...{ decision: 'declined', reason: '签退表上是十点' },
    })

    const page = await owner.get(`/volunteer/records/${record.id}`)
    assert.equal(page.inertiaProps.record.correction.answer.reason, '签退表上是十点')
    assert.equal(page.inertiaProps.record.minutes, 60)
    assert.equal((await balanceOf(person.id)).posted, 30)
  })
})
