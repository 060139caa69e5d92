import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { createResident } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import correctRecord from '../actions/correct_record.ts'
import issueCertificate from '../actions/issue_certificate.ts'
import Certificate from '../models/certificate.ts'
import { dayOf, today } from '../shanghai_time.ts'
import { createNeighbourhood, createVolunteer, staffAt, visitorFor } from './volunteer.ts'
import { createRecord } from './volunteer_records.ts'
import { createStaff } from '#tests/factories/people'

/** A service begins in an hour, which late in the evening is tomorrow. */
const period = () => ({ from: today(), to: dayOf(DateTime.now().plus({ days: 1 })) })

async function createCertificate() {
  const community = await createNeighbourhood()
  const { person, record } = await createRecord(community, { minutes: 90 })
  const certificate = await issueCertificate(community, person, period())
  return { community, person, record, certificate }
}

test.group('A certificate', () => {
  test('is issued at once, as a page and as a PDF to print', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { person } = await createRecord(community, { minutes: 90 })
    const owner = await visitorFor(client, person)

    const answer = await owner.post('/volunteer/certificates', period())

    const { code, id, minutes, services } = await Certificate.findByOrFail({ personId: person.id })
    answer.assertHeader('location', `/volunteer/certificates/${id}`)
    assert.equal(minutes, 90)
    assert.lengthOf(services, 1)
    const page = await owner.get(`/volunteer/certificates/${id}`)
    assert.include(page.inertiaProps.address, `/volunteer/check?code=${code}`)
    const file = await owner.open(`/volunteer/certificates/${id}/file`)
    file.assertHeader('content-type', 'application/pdf')
    file.assertStatus(200)
  })

  test('proves nothing where nothing was confirmed', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const owner = await visitorFor(client, await createVolunteer(community))

    const nothing = await owner.post('/volunteer/certificates', period())
    const backwards = await owner.post('/volunteer/certificates', {
      ...{ from: today(), to: '2020-01-01' },
    })

    assert.include(errorBeside('from', nothing), '没有确认过的服务')
    assert.include(errorBeside('to', backwards), '开始日期之后')
    assert.isEmpty(await Certificate.within(community))
  })

  test('is checked by a stranger, who reads enough to compare and no more', async ({
    assert,
    client,
  }) => {
    const { certificate, community } = await createCertificate()
    const stranger = new Visitor(client)

    const page = await stranger.get(
      `/volunteer/check?code=${certificate.code}&community=${community.code}`
    )
    const unknown = await stranger.get(
      `/volunteer/check?code=AAAABBBBCCCCDDDD&community=${community.code}`
    )

    assert.deepInclude(page.inertiaProps.certificate, { state: 'valid', name: '张*明' })
    assert.notInclude(page.text(), '张建明')
    assert.notInclude(page.text(), '陪独居老人就诊')
    assert.isNull(unknown.inertiaProps.certificate)
  })

  test('is replaced when a record in it is corrected', async ({ assert, client }) => {
    const { certificate, community, person, record } = await createCertificate()

    await correctRecord(record, { minutes: 60, reason: '多记', by: await createStaff(community) })

    const renewed = await Certificate.findByOrFail({ replacesId: certificate.id })
    assert.equal(renewed.minutes, 60)
    const stranger = new Visitor(client)
    const old = await stranger.get(
      `/volunteer/check?code=${certificate.code}&community=${community.code}`
    )
    assert.equal(old.inertiaProps.certificate.state, 'replaced')
    const messages = await (await visitorFor(client, person)).open('/messages')
    assert.include(messages.text(), renewed.number)
  })

  test('is revoked when nothing is left to prove, or by staff', async ({ assert, client }) => {
    const { certificate, community, record } = await createCertificate()
    await correctRecord(record, { minutes: 0, reason: '没有来', by: await createStaff(community) })
    const other = await createCertificate()
    const staff = await staffAt(client, other.community)
    const path = `/desk/volunteer/certificates/${other.certificate.id}/revocation`

    const wordless = await staff.post(path, { reason: '' })
    await staff.post(path, { reason: '冒名' })
    const again = await staff.post(path, { reason: '冒名' })

    assert.equal(errorBeside('reason', wordless), '请写明原因')
    assert.include(noticeIn(again)?.text, '已经失效')
    const stranger = new Visitor(client)
    for (const { code } of [certificate, other.certificate]) {
      const page = await stranger.get(`/volunteer/check?code=${code}&community=${community.code}`)
      assert.equal(page.inertiaProps.certificate.state, 'revoked')
    }
  })

  test('is found by nobody else', async ({ client }) => {
    const { certificate, community } = await createCertificate()
    const neighbour = await visitorFor(client, await createResident(community))

    const page = await neighbour.get(`/volunteer/certificates/${certificate.id}`)
    const file = await neighbour.get(`/volunteer/certificates/${certificate.id}/file`)

    page.assertStatus(404)
    file.assertStatus(404)
  })
})
