import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import settlePoints from '#enrolment/actions/settle_points'
import clock from '#enrolment/clock'
import { AlreadyCheckedIn, CheckInTooEarly, CheckInTooLate } from '#enrolment/errors'
import { CheckedIn } from '#enrolment/events'
import Attendance from '#enrolment/models/attendance'
import type Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

/** That somebody came: when, how it was seen, by whom, and of which tap. */
export type Arrival = {
  at: DateTime
  how: Attendance['how']
  byId: string
  requestKey?: string
}

/**
 * Notes that a person came; `session` must be loaded and the enrolment's row locked. The same tap sent again gives
 * the same attendance; of two notes of one arrival the earlier time counts.
 */
export default async function noteArrival(
  enrolment: Enrolment,
  arrival: Arrival,
  client: TransactionClient
) {
  const { session } = enrolment
  refuseOutsideHours(session, arrival.at)
  const earlier = await Attendance.findBy({ enrolmentId: enrolment.id }, { client })
  if (earlier) return compare(earlier, arrival)

  const { at: checkedInAt, byId: checkedInById, how, requestKey = null } = arrival
  const attendance = await Attendance.create(
    { enrolmentId: enrolment.id, checkedInAt, checkedInById, how, requestKey },
    { client }
  )
  await settlePoints(enrolment, session, 'came')
  const { id: enrolmentId, personId, sessionId } = enrolment
  const parts = { pluginId: session.pluginId, sessionId, personId, enrolmentId, how }
  await announce(new CheckedIn(session.territoryId, parts))
  return attendance
}

/** What was noted without a network may come in until the session is settled. */
function refuseOutsideHours(session: EnrolmentSession, at: DateTime) {
  const { checkInOpensAt, endsAt, settlesAt } = session
  if (at < checkInOpensAt) throw new CheckInTooEarly({ from: clock(checkInOpensAt) })
  if (at > endsAt || DateTime.now() > settlesAt) throw new CheckInTooLate()
}

async function compare(earlier: Attendance, { at, requestKey }: Arrival) {
  if (requestKey && earlier.requestKey === requestKey) return earlier
  if (at < earlier.checkedInAt) return earlier.merge({ checkedInAt: at }).save()
  throw new AlreadyCheckedIn({ at: clock(earlier.checkedInAt) })
}
