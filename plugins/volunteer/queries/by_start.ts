import { EnrolmentSession } from '#core/enrolment'

/** To order shifts by: when the session of each begins. */
export default function byStart() {
  return EnrolmentSession.query()
    .select('starts_at')
    .whereColumn('enrolment_sessions.id', 'volunteer_shifts.session_id')
}
