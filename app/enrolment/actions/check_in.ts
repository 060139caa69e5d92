import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import { AlreadyCheckedIn, CheckInTooEarly, CheckInTooLate, CodeUnknown } from '#enrolment/errors'
import Attendance from '#enrolment/models/attendance'
import Enrolment from '#enrolment/models/enrolment'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import type Person from '#identity/models/person'

/** Notes that the person who shows this code has come. */
export default async function checkIn(sessionId: string, code: string, by: Person) {
  return transaction(async (client) => {
    const session = await EnrolmentSession.findOrFail(sessionId, { client })
    refuseOutsideHours(session)

    const enrolment = await Enrolment.query({ client })
      .where({ sessionId, code })
      .whereNull('cancelled_at')
      .forUpdate()
      .first()
    if (!enrolment) throw new CodeUnknown()
    const earlier = await Attendance.findBy({ enrolmentId: enrolment.id }, { client })
    if (earlier) throw new AlreadyCheckedIn({ at: clock(earlier.checkedInAt) })

    return Attendance.create(
      { enrolmentId: enrolment.id, checkedInAt: DateTime.now(), checkedInById: by.id },
      { client }
    )
  })
}

function refuseOutsideHours(session: EnrolmentSession) {
  const now = DateTime.now()
  if (now < session.checkInOpensAt)
    throw new CheckInTooEarly({ from: clock(session.checkInOpensAt) })
  if (session.hasEnded) throw new CheckInTooLate()
}

function clock(time: DateTime) {
  return time.setZone('Asia/Shanghai').toFormat('M-d HH:mm')
}
