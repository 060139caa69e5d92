import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { balanceOf, depositHours, hoursOf } from '#core/points'
import { createCouple } from '#tests/factories/households'
import { createRepresentation, createResident, createStaff } from '#tests/factories/people'
import { noticeIn } from '#tests/factories/visitor'
import correctRecord from '../actions/correct_record.ts'
import { confirmPath, createNeighbourhood, createService, visitorFor } from './volunteer.ts'
import { createNeed, createRecord, createTask, putInto } from './volunteer_records.ts'

test.group('The time bank', () => {
  test('takes the minutes of a service that brings hours, and no points', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const { enrolment, person, shift, staff } = await createService(community)
    await putInto(await createTask(community, { reward: 'hours' }), shift)
    const desk = await visitorFor(client, staff)

    const confirmed = await desk.post(confirmPath(enrolment), { minutes: '90' })
    await desk.post(confirmPath(enrolment), { minutes: '90' })

    assert.include(noticeIn(confirmed)?.text, '时间银行')
    assert.equal(await hoursOf(person.id), 90)
    assert.equal((await balanceOf(person.id)).posted, 0)
    const owner = await visitorFor(client, person)
    const page = await owner.get('/volunteer/hours')
    assert.equal(page.inertiaProps.minutes, 90)
    assert.equal(page.inertiaProps.entries[0].minutes, 90)
    const shown = await owner.get(`/volunteer/shifts/${shift.id}`)
    assert.deepInclude(shown.inertiaProps.shift, { points: 0, hours: 120 })
  })

  test('is paid by who was helped as far as theirs reach', async ({ assert }) => {
    const community = await createNeighbourhood()
    const asking = await createResident(community, { assuranceLevel: 'real_name' })
    const reason = { key: 'volunteer.hours.service', values: { shift: '代买' } }
    const before = { pluginId: 'volunteer', reference: uuid(), reason }
    await depositHours({ ...before, personId: asking.id, minutes: 40 })
    const need = await createNeed(community, asking, { paysHours: true })
    const task = await createTask(community, { need: need.id, reward: 'hours' })

    const { person } = await createRecord(community, { minutes: 60, task })

    assert.equal(await hoursOf(asking.id), 0)
    assert.equal(await hoursOf(person.id), 60)
  })

  test('is given away by whoever has it, and by nobody who acts for them', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const { one: mother, other: daughter } = await createCouple(community)
    const reason = { key: 'volunteer.hours.service', values: { shift: '代买' } }
    const before = { pluginId: 'volunteer', reference: uuid(), reason }
    await depositHours({ ...before, personId: mother.id, minutes: 60 })
    const gift = { to: daughter.id, minutes: '20', requestKey: uuid() }
    const hand = await visitorFor(client, daughter)
    const { id: representation } = await createRepresentation(mother, daughter)
    await hand.post('/me/acting', { representation })

    const refused = await hand.post('/volunteer/hours/gifts', gift)
    assert.include(noticeIn(refused)?.text, '本人')
    assert.equal(await hoursOf(daughter.id), 0)

    await (await visitorFor(client, mother)).post('/volunteer/hours/gifts', gift)
    assert.equal(await hoursOf(daughter.id), 20)
  })

  test('follows a correction, and gives back to who had paid', async ({ assert }) => {
    const community = await createNeighbourhood()
    const asking = await createResident(community, { assuranceLevel: 'real_name' })
    const reason = { key: 'volunteer.hours.service', values: { shift: '代买' } }
    const before = { pluginId: 'volunteer', reference: uuid(), reason }
    await depositHours({ ...before, personId: asking.id, minutes: 120 })
    const need = await createNeed(community, asking, { paysHours: true })
    const task = await createTask(community, { need: need.id, reward: 'hours' })
    const { person, record } = await createRecord(community, { minutes: 60, task })

    await correctRecord(record, { minutes: 30, reason: '多记', by: await createStaff(community) })

    assert.equal(await hoursOf(asking.id), 90)
    assert.equal(await hoursOf(person.id), 30)
  })

  test('gives nothing to strangers', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const [one, other] = [await createResident(community), await createResident(community)]
    const reason = { key: 'volunteer.hours.service', values: { shift: '代买' } }
    const deposit = { pluginId: 'volunteer', reference: uuid(), reason, minutes: 60 }
    await depositHours({ ...deposit, personId: one.id })
    const giver = await visitorFor(client, one)

    const gift = { to: other.id, minutes: '30', requestKey: uuid() }
    const answer = await giver.post('/volunteer/hours/gifts', gift)

    answer.assertStatus(404)
    assert.equal(await hoursOf(one.id), 60)
  })
})
