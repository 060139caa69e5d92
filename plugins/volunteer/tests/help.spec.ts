import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { checkInAsKept, EnrolmentSession } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import { createRepresentation, createResident, createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { doScheduledWork } from '#tests/factories/work'
import signUp from '../actions/sign_up.ts'
import ServiceRecord from '../models/service_record.ts'
import type Shift from '../models/shift.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  stateOf,
  visitorFor,
} from './volunteer.ts'
import { createNeed, createTask, putInto } from './volunteer_records.ts'

/** A neighbour who has signed up to help somebody with what they asked for. */
async function arrangeHelp(community: Territory, person: Person, helper?: Person) {
  const need = await createNeed(community, person)
  const task = await createTask(community, { need: need.id })
  const shift = await createShift(community)
  await putInto(task, shift)
  const volunteer = helper ?? (await createVolunteer(community))
  return { need, shift, helper: volunteer, enrolment: await signUp(shift, volunteer) }
}

/** As if the shift of two hours had begun so many minutes ago. */
async function begin({ sessionId }: Shift, { minutesAgo }: { minutesAgo: number }) {
  const session = await EnrolmentSession.findOrFail(sessionId)
  const startsAt = DateTime.now().minus({ minutes: minutesAgo })
  await session.merge({ startsAt, endsAt: startsAt.plus({ hours: 2 }) }).save()
}

const path = (enrolment: { id: string }) => `/volunteer/services/${enrolment.id}/confirmation`

test.group('Whoever was helped', () => {
  test('says by one tap that the neighbour came, where nobody checked them in', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const { enrolment, need, shift } = await arrangeHelp(community, person)
    await begin(shift, { minutesAgo: 130 })
    const resident = await visitorFor(client, person)

    const page = await resident.open(`/volunteer/needs/${need.id}`)
    await resident.post(path(enrolment), { minutes: '120' })
    const again = await resident.post(path(enrolment), { minutes: '120' })

    assert.include(page.text(), '来了，帮了 2 小时')
    assert.notEqual(noticeIn(again)?.tone, 'error')
    assert.equal(await stateOf(enrolment), 'confirmed')
    const [record, ...more] = await ServiceRecord.query().where('enrolment_id', enrolment.id)
    assert.isEmpty(more)
    assert.equal(record.minutes, 120)
    assert.equal(record.confirmedAs, 'beneficiary')
  })

  test('says so where somebody was checked in and nobody saw them leave', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const { enrolment, shift } = await arrangeHelp(community, person)
    await begin(shift, { minutesAgo: 90 })
    const seen = { code: enrolment.code, at: DateTime.now().minus({ minutes: 80 }) }
    const staff = await createStaff(community)
    await checkInAsKept(shift.sessionId, { ...seen, requestKey: uuid() }, staff)
    const resident = await visitorFor(client, person)

    const page = await resident.get(path(enrolment))
    await resident.post(path(enrolment), { minutes: '75' })

    assert.equal(page.inertiaProps.help.offeredMinutes, 80)
    assert.equal(await stateOf(enrolment), 'confirmed')
    const [record] = await ServiceRecord.query().where('enrolment_id', enrolment.id)
    assert.equal(record.minutes, 75)
  })

  test('says no more than the time there was, beside the field', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const { enrolment, shift } = await arrangeHelp(community, person)
    await begin(shift, { minutesAgo: 45 })
    const resident = await visitorFor(client, person)

    const answer = await resident.post(path(enrolment), { minutes: '90' }, path(enrolment))

    assert.include(errorBeside('minutes', answer), '45 分钟')
    assert.equal(await stateOf(enrolment), 'enrolled')
  })

  test('can say nothing before it has begun, or once it is settled', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const coming = await arrangeHelp(community, person)
    const resident = await visitorFor(client, person)
    const early = await resident.post(path(coming.enrolment), { minutes: '30' })
    await begin(coming.shift, { minutesAgo: 60 * 30 })
    const late = await resident.post(path(coming.enrolment), { minutes: '30' })

    for (const answer of [early, late]) {
      assert.equal(noticeIn(answer)?.tone, 'error')
    }
    assert.equal(await stateOf(coming.enrolment), 'enrolled')
  })

  test('never confirms their own help, and nobody else says it for them', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createVolunteer(community)
    const { enrolment, shift } = await arrangeHelp(community, person, person)
    await begin(shift, { minutesAgo: 130 })
    const own = await visitorFor(client, person)
    const neighbour = await visitorFor(client, await createVolunteer(community))
    const strange = await visitorFor(client, await createVolunteer(await createNeighbourhood()))

    const answer = await own.post(path(enrolment), { minutes: '60' })

    assert.include(noticeIn(answer)?.text, '自己的服务')
    for (const other of [neighbour, strange]) {
      const refused = await other.post(path(enrolment), { minutes: '60' })
      refused.assertStatus(404)
    }
    const guest = await new Visitor(client).post(path(enrolment), { minutes: '60' })
    guest.assertHeader('location', '/sign-in')
    assert.equal(await stateOf(enrolment), 'enrolled')
  })

  test('says nothing by the hand of the very neighbour who helped', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community, { assuranceLevel: 'real_name' })
    const { enrolment, helper, shift } = await arrangeHelp(community, person)
    await begin(shift, { minutesAgo: 130 })
    const hand = await visitorFor(client, helper)
    const representation = await createRepresentation(person, helper)
    await hand.post('/me/acting', { representation: representation.id })

    const answer = await hand.post(path(enrolment), { minutes: '60' })

    assert.include(noticeIn(answer)?.text, '自己的服务')
    assert.equal(await stateOf(enrolment), 'enrolled')
    assert.isEmpty(await ServiceRecord.query().where('enrolment_id', enrolment.id))
  })

  test('taps ten times at once, and it is confirmed once', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const { enrolment, shift } = await arrangeHelp(community, person)
    await begin(shift, { minutesAgo: 130 })
    const resident = await visitorFor(client, person)

    const taps = Array.from({ length: 10 }, () => resident.post(path(enrolment), { minutes: '60' }))
    const answers = await Promise.all(taps)

    assert.isTrue(answers.every((answer) => answer.status() === 302))
    assert.lengthOf(await ServiceRecord.query().where('enrolment_id', enrolment.id), 1)
  })

  test('is asked once, when the time is over', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const { need, shift } = await arrangeHelp(community, person)
    const resident = await visitorFor(client, person)
    const asked = () => db.from('notices').where({ person_id: person.id, kind: 'help_to_confirm' })
    await doScheduledWork('volunteer', 'ask_who_was_helped', community)
    assert.isEmpty(await asked())
    await begin(shift, { minutesAgo: 125 })

    await doScheduledWork('volunteer', 'ask_who_was_helped', community)
    await doScheduledWork('volunteer', 'ask_who_was_helped', community)

    assert.lengthOf(await asked(), 1)
    const messages = await resident.open('/messages')
    assert.include(messages.text(), need.title)
  })
})
