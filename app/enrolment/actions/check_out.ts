import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import { NotCheckedIn } from '#enrolment/errors'
import Attendance from '#enrolment/models/attendance'
import type Person from '#identity/models/person'

/** Notes that a person has left. The first time counts; noting it again changes nothing. */
export default async function checkOut(enrolmentId: string, by: Person) {
  return transaction(async (client) => {
    const attendance = await Attendance.query({ client })
      .where('enrolment_id', enrolmentId)
      .forUpdate()
      .first()
    if (!attendance) throw new NotCheckedIn()
    if (attendance.checkedOutAt) return attendance

    return attendance.merge({ checkedOutAt: DateTime.now(), checkedOutById: by.id }).save()
  })
}
