import transaction from '#core/transaction'
import { MinutesConfirmed, NotCheckedOut } from '#enrolment/errors'
import Attendance from '#enrolment/models/attendance'
import Confirmation from '#enrolment/models/confirmation'
import type Person from '#identity/models/person'

export type ConfirmedMinutes = { confirmation: Confirmation; isNew: boolean }

/**
 * Confirms how long a person was there, once. The same minutes again give the same record, and
 * `isNew` is false; other minutes are refused.
 */
export default async function confirmMinutes(
  enrolmentId: string,
  minutes: number,
  by: Person
): Promise<ConfirmedMinutes> {
  return transaction(async (client) => {
    const attendance = await Attendance.query({ client })
      .where('enrolment_id', enrolmentId)
      .forUpdate()
      .first()
    if (!attendance?.checkedOutAt) throw new NotCheckedOut()

    const earlier = await Confirmation.findBy({ enrolmentId }, { client })
    if (earlier && earlier.minutes !== minutes) {
      throw new MinutesConfirmed({ minutes: earlier.minutes })
    }
    if (earlier) return { confirmation: earlier, isNew: false }

    const confirmation = await Confirmation.create(
      { enrolmentId, minutes, confirmedById: by.id },
      { client }
    )
    return { confirmation, isNew: true }
  })
}
