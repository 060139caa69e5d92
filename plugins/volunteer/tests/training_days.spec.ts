import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { checkInSeat, enrol, EnrolmentSession } from '#core/enrolment'
import type { Person } from '#core/people'
import { balanceOf } from '#core/points'
import { createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { settleSessions } from '#tests/factories/sessions'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import Qualification from '../models/qualification.ts'
import type TrainingDay from '../models/training_day.ts'
import { nextWeek } from './plan.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  enrolmentsIn,
  staffAt,
  visitorFor,
} from './volunteer.ts'
import { createTask, createTrainingDay, putInto } from './volunteer_records.ts'

const dayPath = ({ id }: TrainingDay) => `/volunteer/training_days/${id}`
const deskDayPath = ({ id }: TrainingDay) => `/desk/volunteer/training_days/${id}`
const placePath = (day: TrainingDay) => `${dayPath(day)}/places`
const traineePath = ({ id }: { id: string }) => `/desk/volunteer/trainees/${id}`

async function pointsOf(person: Person) {
  const { available, held } = await balanceOf(person.id)
  return [available, held]
}

/** A volunteer with points to spare. */
async function createTrainee(community: Parameters<typeof createVolunteer>[0]) {
  const person = await createVolunteer(community)
  await givePoints(person, 50)
  return person
}

test.group('A day of a training', () => {
  test('is the way out for whoever lacks the training: signed up, came, passed, may help', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const { day, training } = await createTrainingDay(community, { startsIn: { minutes: 30 } })
    const shift = await createShift(community, { startsIn: { minutes: 3 * 24 * 60 } })
    await putInto(await createTask(community, { training: training.id }), shift)
    const person = await createVolunteer(community)
    const resident = await visitorFor(client, person)
    const staff = await staffAt(client, community)

    const page = await resident.get(`/volunteer/shifts/${shift.id}`)
    const list = await resident.get(page.inertiaProps.obstacles[0].href)
    await resident.post(placePath(day))
    const own = await resident.get(dayPath(day))
    const desk = await staff.get(deskDayPath(day))
    const [trainee] = desk.inertiaProps.trainees
    const absent = await staff.post(`${traineePath(trainee)}/pass`)
    await staff.post(`${traineePath(trainee)}/arrival`)
    await staff.post(`${traineePath(trainee)}/pass`)
    await staff.post(`${traineePath(trainee)}/pass`)
    await resident.post(`/volunteer/shifts/${shift.id}/enrolments`)

    assert.deepEqual(
      list.inertiaProps.days.map(({ id }: { id: string }) => id),
      [day.id]
    )
    assert.match(own.inertiaProps.place.code, /^\d{6}$/)
    assert.include(noticeIn(absent)?.text, '还没有签到')
    assert.lengthOf(await Qualification.query().where('person_id', person.id), 1)
    assert.lengthOf(await enrolmentsIn(shift), 1)
  })

  test('sets a deposit aside, and gives it back to whoever comes or cancels in time', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const today = await createTrainingDay(community, { deposit: 20, startsIn: { minutes: 30 } })
    const later = await createTrainingDay(community, { deposit: 20 })
    const person = await createTrainee(community)
    const resident = await visitorFor(client, person)

    await resident.post(placePath(today.day))
    await resident.post(placePath(later.day))
    assert.deepEqual(await pointsOf(person), [10, 40])
    await resident.post(`${placePath(later.day)}/cancellation`)
    assert.deepEqual(await pointsOf(person), [30, 20])
    const staff = await staffAt(client, community)
    const desk = await staff.get(deskDayPath(today.day))
    await staff.post(`${traineePath(desk.inertiaProps.trainees[0])}/arrival`)

    assert.deepEqual(await pointsOf(person), [50, 0])
  })

  test('keeps the deposit of whoever does not come', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { day } = await createTrainingDay(community, { deposit: 20, startsIn: { minutes: 30 } })
    const [absent, present] = [await createTrainee(community), await createTrainee(community)]
    for (const person of [absent, present]) {
      await (await visitorFor(client, person)).post(placePath(day))
    }
    const [, there] = await enrolmentsIn(day)
    await checkInSeat(there.id, 'list', await createStaff(community))
    const session = await EnrolmentSession.findOrFail(day.sessionId)
    const endsAt = DateTime.now().minus({ days: 2 })
    await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt }).save()

    await settleSessions()

    assert.deepEqual(await pointsOf(absent), [30, 0])
    assert.deepEqual(await pointsOf(present), [50, 0])
  })

  test('is refused without the points, and nobody has a place', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { day } = await createTrainingDay(community, { deposit: 20 })
    const resident = await visitorFor(client, await createVolunteer(community))

    const answer = await resident.post(placePath(day))

    assert.include(noticeIn(answer)?.text, '积分不够')
    assert.isEmpty(await enrolmentsIn(day))
  })

  test('20 residents at once for 3 places: exactly 3 have one, the others wait', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const { day } = await createTrainingDay(community, { deposit: 5, seats: 3 })
    const people = await Promise.all(Array.from({ length: 20 }, () => createTrainee(community)))
    const residents = await Promise.all(people.map((person) => visitorFor(client, person)))

    const answers = await Promise.all(residents.map((resident) => resident.post(placePath(day))))

    assert.isTrue(answers.every((answer) => answer.status() === 302))
    assert.lengthOf(await enrolmentsIn(day), 3)
    const held = await Promise.all(people.map(async (person) => (await pointsOf(person))[1]))
    assert.equal(
      held.reduce((sum, points) => sum + points, 0),
      15
    )
  })

  test('is planned by staff, with words beside each field that is wrong', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const { training } = await createTrainingDay(community)
    const staff = await staffAt(client, community)
    const path = `/desk/volunteer/trainings/${training.id}/days`
    const form = { date: nextWeek, start: '０９：００', end: '11:30', place: '社区活动室' }

    const faulty = await staff.post(path, { seats: '0', deposit: '-1' }, `${path}/create`)
    await staff.post(path, { ...form, seats: '12', deposit: '20' })

    for (const field of ['date', 'start', 'end', 'place', 'seats', 'deposit']) {
      assert.isDefined(errorBeside(field, faulty), field)
    }
    const page = await staff.get(`/desk/volunteer/trainings/${training.id}`)
    assert.lengthOf(page.inertiaProps.days, 2)
    assert.isTrue(page.inertiaProps.days.some(({ deposit }: { deposit: number }) => deposit === 20))
  })

  test('that is called off gives everything back and tells why', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { day } = await createTrainingDay(community, { deposit: 20 })
    const person = await createTrainee(community)
    await enrol(day.sessionId, person)
    const staff = await staffAt(client, community)

    const wordless = await staff.post(`${deskDayPath(day)}/cancellation`, { reason: '' })
    await staff.post(`${deskDayPath(day)}/cancellation`, { reason: '老师病了' })

    assert.equal(errorBeside('reason', wordless), '请写明原因')
    assert.deepEqual(await pointsOf(person), [50, 0])
    const resident = await visitorFor(client, person)
    const page = await resident.get(dayPath(day))
    assert.isTrue(page.inertiaProps.day.isCalledOff)
    const messages = await resident.open('/messages')
    assert.include(messages.text(), '取消了')
  })

  test('is run by staff of its community with the permission only, and the places are theirs', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const { day, training } = await createTrainingDay(community, { startsIn: { minutes: 30 } })
    const person = await createVolunteer(community)
    const trainee = await enrol(day.sessionId, person)
    const others = [
      [await visitorFor(client, await createVolunteer(community)), 403],
      [await visitorFor(client, await createStaff(community, { role: 'grid_worker' })), 403],
      [await staffAt(client, await createNeighbourhood()), 404],
    ] as const

    for (const [other, status] of others) {
      for (const path of [
        deskDayPath(day),
        `/desk/volunteer/trainings/${training.id}/days/create`,
      ]) {
        const page = await other.get(path)
        page.assertStatus(status)
      }
      const arrival = await other.post(`${traineePath(trainee)}/arrival`)
      arrival.assertStatus(status)
      await other.post(`${traineePath(trainee)}/pass`)
    }
    const neighbour = await visitorFor(client, await createVolunteer(community))
    const cancelled = await neighbour.post(`${placePath(day)}/cancellation`)
    cancelled.assertStatus(404)
    const guest = await new Visitor(client).post(placePath(day))
    guest.assertHeader('location', '/sign-in')
    const elsewhere = await visitorFor(client, await createVolunteer(await createNeighbourhood()))
    const strange = await elsewhere.get(dayPath(day))
    strange.assertStatus(404)
    assert.lengthOf(await enrolmentsIn(day), 1)
    assert.isEmpty(await Qualification.query().where('person_id', person.id))
  })
})
