import { test } from '@japa/runner'
import { createResident } from '#tests/factories/people'
import { disablePlugin } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import type Shift from '../models/shift.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  enrolmentsIn,
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

    answer.assertHeader('location', '/me/verification?needed=real_name')
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
