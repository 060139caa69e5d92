import Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type { ArrivalState } from '#enrolment/pages'
import type Person from '#identity/models/person'

/** Whether somebody is expected in a session, there, or gone again. */
export default async function arrivalState(
  { id: sessionId }: EnrolmentSession,
  { id: personId }: Person
): Promise<ArrivalState> {
  const enrolment = await Enrolment.query()
    .where({ sessionId, personId })
    .withScopes((enrolments) => enrolments.seated())
    .preload('attendance')
    .first()
  if (!enrolment) return 'not_enrolled'
  if (!enrolment.attendance) return 'expected'
  return enrolment.attendance.checkedOutAt ? 'left' : 'there'
}
