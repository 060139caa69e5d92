import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { EnrolmentSession } from '#core/enrolment'
import { createStaff } from '#tests/factories/people'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import type Shift from '../models/shift.ts'
import { filledIn, shiftsPath } from './plan.ts'
import {
  checkInPath,
  createNeighbourhood,
  createShift,
  createVolunteer,
  deskPath,
  enrolmentsIn,
  staffAt,
  stateOf,
  visitorFor,
} from './volunteer.ts'

/** A shift with one seat, which is taken, and a waiting list. */
async function createFullShift() {
  const community = await createNeighbourhood()
  const shift = await createShift(community, { seats: 1 })
  const session = await EnrolmentSession.findOrFail(shift.sessionId)
  await session.merge({ offerMinutes: 120, title: shift.title }).save()
  const owner = await createVolunteer(community)
  return { community, shift, owner, enrolment: await signUp(shift, owner) }
}

const signUpPath = ({ id }: Shift) => `/volunteer/shifts/${id}/enrolments`

test.group('A full shift', () => {
  test('lets one wait, and a seat that comes free leads to a ticket', async ({
    assert,
    client,
  }) => {
    const { community, enrolment, owner, shift } = await createFullShift()
    const resident = await visitorFor(client, await createVolunteer(community))

    const answer = await resident.post(signUpPath(shift))
    const again = await resident.post(signUpPath(shift))
    const place = answer.header('location')!
    assert.match(place, /^\/me\/calendar\/waits\//)
    assert.equal(again.header('location'), place)
    assert.include(noticeIn(answer)?.text, '候补')
    const page = await resident.get(`/volunteer/shifts/${shift.id}`)
    assert.equal(`/me/calendar/waits/${page.inertiaProps.shift.waitId}`, place)

    const neighbour = await visitorFor(client, owner)
    await neighbour.post(`/volunteer/enrolments/${enrolment.id}/cancellation`)
    await resident.post(`${place}/seat`)
    const mine = await resident.get('/volunteer/enrolments')
    assert.lengthOf(mine.inertiaProps.upcoming, 1)
  })

  test('20 residents at once for its last seat: one sits, the rest wait, nobody sees an error', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const planned = await staff.post(shiftsPath, await filledIn(community, { seats: '1' }))
    const id = planned.header('location')!.split('/').at(-1)
    const people = await Promise.all(Array.from({ length: 20 }, () => createVolunteer(community)))
    const residents = await Promise.all(people.map((person) => visitorFor(client, person)))

    const answers = await Promise.all(
      residents.map((resident) => resident.post(`/volunteer/shifts/${id}/enrolments`))
    )

    const places = answers.map((answer) => answer.header('location')!)
    assert.lengthOf(
      places.filter((each) => each.startsWith('/volunteer/enrolments/')),
      1
    )
    assert.lengthOf(
      places.filter((each) => each.startsWith('/me/calendar/waits/')),
      19
    )
    assert.isTrue(answers.every((answer) => noticeIn(answer)?.tone === 'success'))
  })

  test('says on its page which rule is in the way, with the way out', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const [one, other] = [await createShift(community), await createShift(community)]
    const person = await createVolunteer(community)
    await signUp(one, person)
    const resident = await visitorFor(client, person)

    const page = await resident.get(`/volunteer/shifts/${other.id}`)
    assert.containSubset(page.inertiaProps.refusals, [
      { text: 'enrolment.E_ENROLMENT_CLASH', href: '/me/calendar' },
    ])
    const guest = new Visitor(client)
    guest.lookAt(community)
    assert.isEmpty((await guest.get(`/volunteer/shifts/${other.id}`)).inertiaProps.refusals)
  })
})

test.group('At the place', () => {
  test('the screen shows a code that the resident checks in with', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createVolunteer(community)
    const enrolment = await signUp(shift, person)
    const staff = await staffAt(client, community)
    const resident = await visitorFor(client, person)

    const screen = await staff.get(`${deskPath(shift)}/code`)
    screen.assertInertiaComponent('volunteer/desk/codes/show')
    const [{ digits }] = screen.inertiaProps.proofs
    const refused = await resident.get(`${deskPath(shift)}/code`)
    refused.assertStatus(403)
    await resident.post(`/check-in/${shift.sessionId}`, { proof: digits, requestKey: uuid() })

    assert.equal(await stateOf(enrolment), 'checked_in')
  })

  test('staff check in whoever they know from the list', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const enrolment = await signUp(shift, await createVolunteer(community))
    const path = `/desk/volunteer/enrolments/${enrolment.id}/check_in`
    const resident = await visitorFor(client, await createVolunteer(community))
    const stranger = await staffAt(client, await createNeighbourhood())

    for (const other of [resident, stranger, new Visitor(client)]) await other.post(path)
    assert.equal(await stateOf(enrolment), 'enrolled')
    await (await staffAt(client, community)).post(path)
    assert.equal(await stateOf(enrolment), 'checked_in')
  })

  test('what a device kept without a network is sent later, and counts once', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const { code } = await signUp(shift, await createVolunteer(community))
    const staff = await visitorFor(client, await createStaff(community))
    const at = DateTime.now().minus({ minutes: 20 }).toUTC().toISO()!
    const kept = { code, at, requestKey: uuid() }

    const answers = [
      await staff.post(checkInPath(shift), kept),
      await staff.post(checkInPath(shift), kept),
    ]

    assert.isTrue(answers.every((answer) => noticeIn(answer)?.tone === 'success'))
    const [enrolment] = await enrolmentsIn(shift)
    await enrolment.load('attendance')
    assert.equal(enrolment.attendance.checkedInAt.toUTC().toISO(), at)
  })
})
