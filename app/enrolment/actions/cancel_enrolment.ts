import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import endEnrolment from '#enrolment/actions/end_enrolment'
import lockSession from '#enrolment/actions/lock_session'
import offerFreeSeats from '#enrolment/actions/offer_free_seats'
import { AlreadyAttended, SessionStarted } from '#enrolment/errors'
import Enrolment from '#enrolment/models/enrolment'

/**
 * Frees the seat and offers it to whoever waits. After the time until which it costs nothing, what was set aside is
 * spent. Cancelling again changes nothing.
 */
export default async function cancelEnrolment(enrolmentId: string) {
  return transaction(async (client) => {
    const { sessionId } = await Enrolment.findOrFail(enrolmentId, { client })
    const session = await lockSession(sessionId, client)
    const enrolment = await Enrolment.query({ client })
      .where('id', enrolmentId)
      .forUpdate()
      .preload('attendance')
      .firstOrFail()
    if (enrolment.isCancelled) return enrolment
    if (enrolment.attendance) throw new AlreadyAttended()
    if (session.hasStarted) throw new SessionStarted()

    const { cancelUntil } = session
    const ending = cancelUntil && cancelUntil < DateTime.now() ? 'late' : 'cancelled'
    await endEnrolment(enrolment, { ending, session }, client)
    await offerFreeSeats(session, client)
    return enrolment
  })
}
