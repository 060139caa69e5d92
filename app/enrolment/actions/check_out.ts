import { DateTime } from 'luxon'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import { NotCheckedIn } from '#enrolment/errors'
import { CheckedOut } from '#enrolment/events'
import Attendance from '#enrolment/models/attendance'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'

/** Notes that a person has left, now unless it was at another time. The first time counts; again changes nothing. */
export default async function checkOut(
  enrolmentId: string,
  by: Person,
  at: DateTime = DateTime.now()
) {
  return transaction(async (client) => {
    const attendance = await Attendance.query({ client })
      .where('enrolment_id', enrolmentId)
      .forUpdate()
      .first()
    if (!attendance) throw new NotCheckedIn()
    if (attendance.checkedOutAt) return attendance

    await attendance.merge({ checkedOutAt: at, checkedOutById: by.id }).save()
    const { personId, session, sessionId } = await Enrolment.query({ client })
      .where('id', enrolmentId)
      .preload('session')
      .firstOrFail()
    const parts = { pluginId: session.pluginId, sessionId, personId, enrolmentId }
    await announce(new CheckedOut(session.territoryId, parts))
    return attendance
  })
}
