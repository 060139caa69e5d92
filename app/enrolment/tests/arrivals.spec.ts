import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { checkInAsKept } from '#enrolment/actions/check_in'
import checkInSeat from '#enrolment/actions/check_in_seat'
import checkInSelf, { checkOutSelf } from '#enrolment/actions/check_in_self'
import enrol from '#enrolment/actions/enrol'
import { proofsOf } from '#enrolment/check_in_proof'
import Attendance from '#enrolment/models/attendance'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import { createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { neighbours, openIn, refusalOf } from './sessions.ts'

async function createExpected() {
  const community = await createCommunity()
  const session = await openIn(community, 5)
  const [person] = await neighbours(community, 1)
  const staff = await createStaff(community)
  return { session, person, staff, enrolment: await enrol(session.id, person) }
}

const attendancesOf = ({ id }: { id: string }) => Attendance.query().where('enrolment_id', id)

/** What the place shows at a moment. */
function shownAt(session: EnrolmentSession, moment: DateTime) {
  const [{ address, digits }] = proofsOf(session.id, moment, 1)
  return { digits, word: address.split('proof=')[1] }
}

test.group('Checking in by the code of the place', () => {
  test('what is scanned or typed there checks in once, and out again', async ({ assert }) => {
    const { enrolment, person, session } = await createExpected()
    const requestKey = uuid()
    const { digits, word } = shownAt(session, DateTime.now())

    await Promise.all(
      Array.from({ length: 10 }, () => checkInSelf(session.id, person, { proof: word, requestKey }))
    )
    const other = checkInSelf(session.id, person, { proof: digits, requestKey: uuid() })
    assert.equal(await refusalOf(other), 'E_ENROLMENT_ALREADY_CHECKED_IN')
    await checkOutSelf(session.id, person, { proof: digits, requestKey: uuid() })

    const [attendance, ...others] = await attendancesOf(enrolment)
    assert.isEmpty(others)
    assert.equal(attendance.how, 'scan')
    assert.isNotNull(attendance.checkedOutAt)
  })

  test('digits are stale after two minutes, and those of another session never hold', async ({
    assert,
  }) => {
    const { enrolment, person, session } = await createExpected()
    const other = await createExpected()
    const old = shownAt(session, DateTime.now().minus({ minutes: 3 }))
    const strange = shownAt(other.session, DateTime.now())
    const future = shownAt(session, DateTime.now().plus({ minutes: 5 }))
    const invented = { digits: '12345', word: 'zzzz.00000000000000000000' }

    for (const proof of [old.digits, strange.digits, strange.word, future.word, invented.word]) {
      const refusal = await refusalOf(
        checkInSelf(session.id, person, { proof, requestKey: uuid() })
      )
      assert.equal(refusal, 'E_ENROLMENT_PROOF_STALE')
    }
    assert.isEmpty(await attendancesOf(enrolment))
  })

  test('what was scanned without a network counts from when it was shown', async ({ assert }) => {
    const { enrolment, person, session } = await createExpected()
    const shown = DateTime.now().minus({ minutes: 40 }).startOf('minute')

    const { word } = shownAt(session, shown)
    await checkInSelf(session.id, person, { proof: word, requestKey: uuid() })

    const [attendance] = await attendancesOf(enrolment)
    assert.equal(attendance.checkedInAt.toMillis(), shown.toMillis())
    assert.isTrue(attendance.isLate)
  })

  test('leaving counts from when the code was shown, too, however late it is sent', async ({
    assert,
  }) => {
    const { enrolment, person, session } = await createExpected()
    const startsAt = DateTime.now().minus({ hours: 3 }).startOf('minute')
    await session.merge({ startsAt, endsAt: startsAt.plus({ hours: 2 }) }).save()
    const [came, left] = [startsAt, startsAt.plus({ hours: 1 })].map((at) => shownAt(session, at))
    const requestKey = uuid()

    await checkInSelf(session.id, person, { proof: came.word, requestKey })
    const early = checkOutSelf(session.id, person, { proof: came.word, requestKey })
    assert.equal(await refusalOf(early), 'E_ENROLMENT_PROOF_STALE')
    for (const _ of ['once', 'twice']) {
      await checkOutSelf(session.id, person, { proof: left.word, requestKey })
    }

    const [attendance] = await attendancesOf(enrolment)
    const stay = attendance.checkedOutAt!.diff(attendance.checkedInAt)
    assert.equal(stay.as('minutes'), 60)
  })

  test('whoever did not sign up is told so', async ({ assert }) => {
    const { session } = await createExpected()
    const [stranger] = await neighbours(await createCommunity(), 1)
    const { word } = shownAt(session, DateTime.now())
    const refusal = await refusalOf(
      checkInSelf(session.id, stranger, { proof: word, requestKey: uuid() })
    )
    assert.equal(refusal, 'E_ENROLMENT_NOT_ENROLLED')
  })
})

test.group('Checking in by staff', () => {
  test('what a device kept comes in late, once, with the time at which it was seen', async ({
    assert,
  }) => {
    const { enrolment, session, staff } = await createExpected()
    const endsAt = DateTime.now().minus({ hours: 3 })
    await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt }).save()
    const at = endsAt.minus({ hours: 1 })
    const kept = { code: enrolment.code, at, requestKey: uuid() }

    await Promise.all(Array.from({ length: 10 }, () => checkInAsKept(session.id, kept, staff)))

    const [attendance, ...others] = await attendancesOf(enrolment)
    assert.isEmpty(others)
    assert.equal(attendance.checkedInAt.toMillis(), at.toMillis())
  })

  test('of two devices that saw one arrival the earlier time counts', async ({ assert }) => {
    const { enrolment, session, staff } = await createExpected()
    const times = [5, 12].map((minutes) => DateTime.now().minus({ minutes }))
    for (const at of times) {
      const kept = { code: enrolment.code, at, requestKey: uuid() }
      await checkInAsKept(session.id, kept, staff)
    }
    const [attendance] = await attendancesOf(enrolment)
    assert.equal(attendance.checkedInAt.toMillis(), times[1].toMillis())
  })

  test('nothing comes in once it is settled who never came', async ({ assert }) => {
    const { enrolment, session, staff } = await createExpected()
    const endsAt = DateTime.now().minus({ hours: 25 })
    await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt }).save()
    const kept = { code: enrolment.code, at: endsAt.minus({ hours: 1 }), requestKey: uuid() }
    assert.equal(await refusalOf(checkInAsKept(session.id, kept, staff)), 'E_ENROLMENT_TOO_LATE')
  })

  test('staff know somebody from the list, or whom they help says so', async ({ assert }) => {
    for (const how of ['list', 'beneficiary'] as const) {
      const { enrolment, staff } = await createExpected()
      await checkInSeat(enrolment.id, how, staff)
      const [attendance] = await attendancesOf(enrolment)
      assert.equal(attendance.how, how)
    }
  })
})
