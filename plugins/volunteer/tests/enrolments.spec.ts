import { test } from '@japa/runner'
import { checkIn } from '#core/enrolment'
import { createResident, createStaff } from '#tests/factories/people'
import { disablePlugin } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import type Shift from '../models/shift.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  enrolmentsIn,
  letEnd,
  stateOf,
  visitorFor,
} from './volunteer.ts'

const signUpPath = ({ id }: Shift) => `/volunteer/shifts/${id}/enrolments`

test.group('Signing up', () => {
  test('gives a seat and a code, and shows it under the own page', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const resident = await visitorFor(client, await createVolunteer(community))

    const answer = await resident.post(signUpPath(shift))

    const [enrolment] = await enrolmentsIn(shift)
    const path = `/volunteer/enrolments/${enrolment.id}`
    answer.assertHeader('location', path)
    const page = await resident.get(path)
    page.assertInertiaComponent('volunteer/enrolments/show')
    assert.equal(page.inertiaProps.notice.tone, 'success')
    const { canCancel, code, state } = page.inertiaProps.service
    assert.deepEqual(
      { canCancel, code, state },
      { canCancel: true, code: enrolment.code, state: 'enrolled' }
    )
    const profile = await resident.get('/me')
    assert.include(profile.text(), shift.title)
  })

  test('for a full shift is refused in words, and changes nothing', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 1 })
    await signUp(shift, await createVolunteer(community))
    const resident = await visitorFor(client, await createVolunteer(community))

    const answer = await resident.post(signUpPath(shift), {}, `/volunteer/shifts/${shift.id}`)

    answer.assertHeader('location', `/volunteer/shifts/${shift.id}`)
    assert.deepInclude(noticeIn(answer), { tone: 'error' })
    assert.include(noticeIn(answer)?.text, '满')
    assert.lengthOf(await enrolmentsIn(shift), 1)
  })

  test('20 residents at once for 3 seats: exactly 3 sit', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 3 })
    const people = await Promise.all(Array.from({ length: 20 }, () => createVolunteer(community)))
    const residents = await Promise.all(people.map((person) => visitorFor(client, person)))

    const answers = await Promise.all(residents.map((resident) => resident.post(signUpPath(shift))))

    assert.isTrue(answers.every((answer) => answer.status() === 302))
    const enrolments = await enrolmentsIn(shift)
    assert.deepEqual(
      enrolments.map((enrolment) => enrolment.seat),
      [1, 2, 3]
    )
  })

  test('a second tap leads to the same seat', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const resident = await visitorFor(client, await createVolunteer(community))

    const first = await resident.post(signUpPath(shift))
    const second = await resident.post(signUpPath(shift))

    assert.equal(second.header('location'), first.header('location'))
    assert.lengthOf(await enrolmentsIn(shift), 1)
  })

  test('for a hidden shift or one that has begun is refused', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const hidden = await createShift(community, { isPublished: false })
    const begun = await createShift(community, { startsIn: { minutes: -1 } })
    const resident = await visitorFor(client, await createVolunteer(community))

    for (const [shift, words] of [
      [hidden, '已经撤下'],
      [begun, '已经开始'],
    ] as const) {
      const answer = await resident.post(signUpPath(shift))
      assert.include(noticeIn(answer)?.text, words)
      assert.isEmpty(await enrolmentsIn(shift))
    }
  })

  test('without a verified name leads to where it can be verified', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const resident = await visitorFor(client, await createResident(community))

    const answer = await resident.post(signUpPath(shift))

    answer.assertHeader('location', '/me/verification')
    assert.include(noticeIn(answer)?.text, '实名认证')
    assert.isEmpty(await enrolmentsIn(shift))
  })

  test('leads a guest to sign in', async ({ assert, client }) => {
    const shift = await createShift(await createNeighbourhood())

    const answer = await new Visitor(client).post(signUpPath(shift))

    answer.assertHeader('location', '/sign-in')
    assert.isEmpty(await enrolmentsIn(shift))
  })

  test('for a shift of another community, or where volunteering is off, is not found', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const elsewhere = await createShift(await createNeighbourhood())
    const here = await createShift(community)
    const resident = await visitorFor(client, await createVolunteer(community))
    const strange = await resident.post(signUpPath(elsewhere))
    await disablePlugin('volunteer', community)
    const off = await resident.post(signUpPath(here))

    strange.assertStatus(404)
    off.assertStatus(404)
    assert.isEmpty(await enrolmentsIn(elsewhere))
    assert.isEmpty(await enrolmentsIn(here))
  })
})

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
    const begun = await createShift(community)
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
