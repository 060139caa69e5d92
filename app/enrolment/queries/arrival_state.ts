import { partyOf } from '#enrolment/companions'
import Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type { ArrivalState } from '#enrolment/pages'
import type Person from '#identity/models/person'

/** Whether somebody is expected in a session, there, or gone again, and how many come along with them. */
export default async function arrivalState(
  { id: sessionId }: EnrolmentSession,
  { id: personId }: Person
): Promise<{ state: ArrivalState; companions: number }> {
  const enrolment = await Enrolment.query()
    .where({ sessionId, personId })
    .withScopes((enrolments) => enrolments.seated())
    .preload('attendance')
    .preload('companions')
    .first()
  if (!enrolment) return { state: 'not_enrolled', companions: 0 }
  return { state: stateOf(enrolment), companions: partyOf(enrolment.brought) }
}

function stateOf({ attendance }: Enrolment) {
  if (!attendance) return 'expected'
  return attendance.checkedOutAt ? 'left' : 'there'
}
