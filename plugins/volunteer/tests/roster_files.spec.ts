import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { checkIn } from '#core/enrolment'
import { createStaff } from '#tests/factories/people'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  deskPath,
  staffAt,
  visitorFor,
} from './volunteer.ts'

test.group('The list of a shift', () => {
  test('is taken away with masked names and without codes, and for what is kept', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { title: '护学岗', companions: 2 })
    const there = await signUp(shift, await createVolunteer(community), {
      companions: ['child', 'child'],
    })
    await signUp(shift, await createVolunteer(community))
    const by = await createStaff(community)
    await checkIn(shift.sessionId, there.code, by)
    const staff = await visitorFor(client, by)
    const path = `${deskPath(shift)}/roster_file`

    const csv = await staff.post(path, { listPurpose: '现场核对', format: 'csv' })
    const xlsx = await staff.post(path, { listPurpose: '报街道备案', format: 'xlsx' })

    csv.assertHeader('content-type', 'text/csv; charset=utf-8')
    const lines = csv.text().trim().split('\r\n')
    assert.lengthOf(lines, 3)
    assert.match(lines[1], /^1,张\*明,2,服务中,\d\d:\d\d,/)
    assert.match(lines[2], /^2,张\*明,0,已报名,/)
    assert.notInclude(csv.text(), there.code)
    assert.include(xlsx.header('content-disposition'), '.xlsx')
    const acts = await db.from('audit_entries').where('subject_id', shift.id).orderBy('recorded_at')
    assert.deepEqual(
      acts.map(({ act, reason }) => [act, reason]),
      [
        ['volunteer.roster_exported', '现场核对'],
        ['volunteer.roster_exported', '报街道备案'],
      ]
    )
  })

  test('is not given without saying for what', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const staff = await staffAt(client, community)
    const path = `${deskPath(shift)}/roster_file`

    const answer = await staff.post(path, { listPurpose: '', format: 'doc' }, deskPath(shift))

    answer.assertHeader('location', deskPath(shift))
    assert.equal(errorBeside('listPurpose', answer), '请写明用途')
    assert.isDefined(errorBeside('format', answer))
    assert.isEmpty(await db.from('audit_entries').where('subject_id', shift.id))
  })

  test('is for staff of its community with the permission only', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const path = `${deskPath(shift)}/roster_file`
    const form = { listPurpose: '现场核对', format: 'csv' }
    const others = [
      [await visitorFor(client, await createVolunteer(community)), 403],
      [await visitorFor(client, await createStaff(community, { role: 'grid_worker' })), 403],
      [await staffAt(client, await createNeighbourhood()), 404],
    ] as const

    for (const [other, status] of others) {
      const answer = await other.post(path, form)
      answer.assertStatus(status)
    }
    const guest = await new Visitor(client).post(path, form)
    guest.assertHeader('location', '/sign-in')
    assert.isEmpty(await db.from('audit_entries').where('subject_id', shift.id))
  })
})
