import { test } from '@japa/runner'
import { checkIn } from '#core/enrolment'
import { createStaff } from '#tests/factories/people'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  enrolmentsIn,
  letEnd,
  stateOf,
  visitorFor,
} from './volunteer.ts'

test.group('An enrolment', () => {
  test('is shown to its owner only', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createVolunteer(community)
    const enrolment = await signUp(await createShift(community), person)
    const owner = await visitorFor(client, person)
    const neighbour = await visitorFor(client, await createVolunteer(community))
    const stranger = await visitorFor(client, await createVolunteer(await createNeighbourhood()))
    const path = `/volunteer/enrolments/${enrolment.id}`

    const list = await owner.get('/volunteer/enrolments')

    list.assertInertiaComponent('volunteer/enrolments/index')
    assert.lengthOf(list.inertiaProps.upcoming, 1)
    for (const other of [neighbour, stranger]) {
      const hidden = await other.get(path)
      hidden.assertStatus(404)
      const empty = await other.get('/volunteer/enrolments')
      assert.deepEqual(empty.inertiaProps.upcoming, [])
    }
    const guest = await new Visitor(client).get(path)
    guest.assertHeader('location', '/sign-in')
  })

  test('of someone who never came is among what is done, as missed', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createVolunteer(community)
    await signUp(shift, person)
    await letEnd(shift)
    const resident = await visitorFor(client, person)

    const list = await resident.get('/volunteer/enrolments')

    assert.deepEqual(list.inertiaProps.upcoming, [])
    assert.equal(list.inertiaProps.done[0].state, 'missed')
  })
})

test.group('Cancelling an enrolment', () => {
  const cancelPath = (id: string) => `/volunteer/enrolments/${id}/cancellation`

  test('frees the seat for a neighbour', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 1 })
    const person = await createVolunteer(community)
    const enrolment = await signUp(shift, person)
    const resident = await visitorFor(client, person)

    const answer = await resident.post(cancelPath(enrolment.id))

    answer.assertHeader('location', `/volunteer/shifts/${shift.id}`)
    assert.equal(noticeIn(answer)?.tone, 'success')
    assert.equal(await stateOf(enrolment), 'cancelled')
    const neighbour = await createVolunteer(community)
    await signUp(shift, neighbour)
    assert.lengthOf(await enrolmentsIn(shift), 1)
    const page = await resident.get(`/volunteer/enrolments/${enrolment.id}`)
    assert.equal(page.inertiaProps.service.state, 'cancelled')
  })

  test('is refused once one has come, or it has begun', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createVolunteer(community)
    const resident = await visitorFor(client, person)
    const came = await createShift(community)
    const there = await signUp(came, person)
    await checkIn(came.sessionId, there.code, await createStaff(community))
    const begun = await createShift(community, { startsIn: { minutes: 200 } })
    const late = await signUp(begun, person)
    await letEnd(begun)

    for (const enrolment of [there, late]) {
      const answer = await resident.post(cancelPath(enrolment.id))
      assert.equal(noticeIn(answer)?.tone, 'error')
      assert.notEqual(await stateOf(enrolment), 'cancelled')
    }
  })

  test('is for its owner only', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const enrolment = await signUp(shift, await createVolunteer(community))
    const neighbour = await visitorFor(client, await createVolunteer(community))
    const stranger = await visitorFor(client, await createVolunteer(await createNeighbourhood()))

    for (const other of [neighbour, stranger]) {
      const answer = await other.post(cancelPath(enrolment.id))
      answer.assertStatus(404)
    }
    const guest = await new Visitor(client).post(cancelPath(enrolment.id))
    guest.assertHeader('location', '/sign-in')
    assert.equal(await stateOf(enrolment), 'enrolled')
  })
})
