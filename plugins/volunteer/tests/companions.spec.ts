import { test } from '@japa/runner'
import { EnrolmentSession } from '#core/enrolment'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import Shift from '../models/shift.ts'
import { filledIn, shiftsPath } from './plan.ts'
import {
  checkInPath,
  createNeighbourhood,
  createShift,
  createVolunteer,
  deskPath,
  enrolmentsIn,
  staffAt,
  visitorFor,
} from './volunteer.ts'

const pagePath = ({ id }: Shift) => `/volunteer/shifts/${id}`
const signUpPath = (shift: Shift) => `${pagePath(shift)}/enrolments`

test.group('Companions', () => {
  test('have seats of their own, and are seen by the volunteer and by staff', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 5, companions: 3 })
    const resident = await visitorFor(client, await createVolunteer(community))
    const staff = await staffAt(client, community)

    await resident.post(signUpPath(shift), { child: '2', elder: '1', neighbour: '0' })

    const seats = await enrolmentsIn(shift)
    assert.deepEqual(
      seats.map(({ companion }) => companion),
      [null, 'child', 'child', 'elder']
    )
    const brought = { child: 2, elder: 1, neighbour: 0 }
    const ticket = await resident.get(`/volunteer/enrolments/${seats[0].id}`)
    assert.deepEqual(ticket.inertiaProps.service.brought, brought)
    const desk = await staff.get(deskPath(shift))
    assert.lengthOf(desk.inertiaProps.roster, 1)
    assert.deepEqual(desk.inertiaProps.roster[0].brought, brought)
    assert.equal(desk.inertiaProps.shift.taken, 4)
    const arrived = await staff.post(checkInPath(shift), { code: seats[0].code })
    assert.include(noticeIn(arrived)?.text, '同行 3 人')
    const place = await resident.get(`/check-in/${shift.sessionId}`)
    assert.deepInclude(place.inertiaProps, { state: 'there', companions: 3 })
    const after = await staff.get(deskPath(shift))
    assert.equal(after.inertiaProps.shift.present, 4)
  })

  test('more than the shift allows are refused beside the field, and what was chosen stays', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { companions: 1 })
    const resident = await visitorFor(client, await createVolunteer(community))

    const answer = await resident.post(signUpPath(shift), { child: '2' }, pagePath(shift))

    assert.equal(errorBeside('companions', answer), '这一场最多带 1 人。')
    const page = await resident.get(pagePath(shift))
    assert.equal(page.inertiaProps.old.child, '2')
    assert.isEmpty(await enrolmentsIn(shift))
  })

  test('are refused where the shift allows none', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const resident = await visitorFor(client, await createVolunteer(community))

    const page = await resident.open(pagePath(shift))
    const answer = await resident.post(signUpPath(shift), { neighbour: '1' })

    assert.notInclude(page.text(), 'name="child"')
    assert.equal(errorBeside('companions', answer), '这一场不能带人。')
    assert.isEmpty(await enrolmentsIn(shift))
  })

  test('wait together where not all of them can sit', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 2, companions: 2 })
    const session = await EnrolmentSession.findOrFail(shift.sessionId)
    await session.merge({ offerMinutes: 120 }).save()
    const resident = await visitorFor(client, await createVolunteer(community))

    const page = await resident.open(pagePath(shift))
    const answer = await resident.post(signUpPath(shift), { child: '2' })

    assert.include(page.text(), '只剩 2 个名额')
    assert.match(answer.header('location')!, /^\/me\/calendar\/waits\//)
    assert.isEmpty(await enrolmentsIn(shift))
  })

  test('are allowed by staff, shift by shift', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)

    const tooMany = await staff.post(shiftsPath, await filledIn(community, { companions: '11' }))
    await staff.post(shiftsPath, await filledIn(community, { companions: '２' }))

    assert.equal(errorBeside('companions', tooMany), '同行人数要在 0 到 10 之间')
    const shift = await Shift.within(community).preload('session').firstOrFail()
    assert.equal(shift.session.companions, 2)
    const edit = await staff.get(`${deskPath(shift)}/edit`)
    assert.equal(edit.inertiaProps.shift.companions, 2)
    const changed = await filledIn(community, { companions: '0' })
    await staff.post(deskPath(shift), changed)
    assert.equal((await EnrolmentSession.findOrFail(shift.sessionId)).companions, 0)
  })
})
