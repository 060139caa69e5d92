import transaction from '#core/transaction'
import type { NewSession } from '#enrolment/actions/open_session'
import { SeatsTaken } from '#enrolment/errors'
import Enrolment from '#enrolment/models/enrolment'
import EnrolmentSession from '#enrolment/models/enrolment_session'

type Change = Pick<NewSession, 'seats' | 'startsAt' | 'endsAt'>

/** Moves a session or changes its seats, never below the seats that are taken. */
export default async function changeSession(sessionId: string, change: Change) {
  return transaction(async (client) => {
    const session = await EnrolmentSession.query({ client })
      .where('id', sessionId)
      .forUpdate()
      .firstOrFail()
    const highest = await Enrolment.query({ client })
      .where('session_id', sessionId)
      .whereNotNull('seat')
      .orderBy('seat', 'desc')
      .first()
    const taken = highest?.seat ?? 0
    if (change.seats < taken) throw new SeatsTaken({ taken })

    return session.merge(change).save()
  })
}
