import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import { AlreadyAttended, SessionStarted } from '#enrolment/errors'
import Enrolment from '#enrolment/models/enrolment'

/** Frees the seat. Cancelling again changes nothing. */
export default async function cancelEnrolment(enrolmentId: string) {
  return transaction(async (client) => {
    const enrolment = await Enrolment.query({ client })
      .where('id', enrolmentId)
      .forUpdate()
      .preload('session')
      .preload('attendance')
      .firstOrFail()
    if (enrolment.isCancelled) return enrolment
    if (enrolment.attendance) throw new AlreadyAttended()
    if (enrolment.session.hasStarted) throw new SessionStarted()

    return enrolment.merge({ cancelledAt: DateTime.now(), seat: null, seats: null }).save()
  })
}
