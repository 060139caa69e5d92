import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import checkIn from '#enrolment/actions/check_in'
import checkOut from '#enrolment/actions/check_out'
import confirmMinutes from '#enrolment/actions/confirm_minutes'
import enrol from '#enrolment/actions/enrol'
import Attendance from '#enrolment/models/attendance'
import Confirmation from '#enrolment/models/confirmation'
import { createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { neighbours, openIn, outcomesOf } from './sessions.ts'

test.group('Enrolment: attendance', () => {
  async function enrolled() {
    const community = await createCommunity()
    const session = await openIn(community, 5)
    const [person] = await neighbours(community, 1)
    const staff = await createStaff(community)
    return { session, staff, enrolment: await enrol(session.id, person) }
  }

  test('a code checked in twenty times at once is one attendance', async ({ assert }) => {
    const { enrolment, session, staff } = await enrolled()
    const outcomes = await outcomesOf(
      Array.from({ length: 20 }, () => checkIn(session.id, enrolment.code, staff))
    )
    assert.lengthOf(
      outcomes.filter((each) => each === null),
      1
    )
    assert.lengthOf(await Attendance.query().where('enrolment_id', enrolment.id), 1)
  })

  test('a code of another session is unknown here', async ({ assert }) => {
    const { session, staff } = await enrolled()
    const other = await enrolled()
    await other.enrolment.merge({ code: '999999' }).save()
    await assert.rejects(() => checkIn(session.id, '999999', staff))
    assert.isEmpty(await Attendance.query().where('enrolment_id', other.enrolment.id))
  })

  test('check-in waits until two hours before the start', async ({ assert }) => {
    const { enrolment, session, staff } = await enrolled()
    const startsAt = DateTime.now().plus({ hours: 3 })
    await session.merge({ startsAt, endsAt: startsAt.plus({ hours: 1 }) }).save()
    await assert.rejects(() => checkIn(session.id, enrolment.code, staff))
    assert.isEmpty(await Attendance.query().where('enrolment_id', enrolment.id))
  })

  test('minutes are confirmed once, after check-out, however often they are sent', async ({
    assert,
  }) => {
    const { enrolment, session, staff } = await enrolled()
    await checkIn(session.id, enrolment.code, staff)
    await assert.rejects(() => confirmMinutes(enrolment.id, 60, staff))

    await checkOut(enrolment.id, staff)
    const confirmed = await Promise.all(
      Array.from({ length: 20 }, () => confirmMinutes(enrolment.id, 60, staff))
    )
    assert.lengthOf(
      confirmed.filter(({ isNew }) => isNew),
      1
    )
    await assert.rejects(() => confirmMinutes(enrolment.id, 61, staff))
    const confirmations = await Confirmation.query().where('enrolment_id', enrolment.id)
    assert.deepEqual(
      confirmations.map(({ minutes }) => minutes),
      [60]
    )
  })
})
