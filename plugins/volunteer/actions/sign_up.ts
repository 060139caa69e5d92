import { enrol, enrolmentsOf } from '#core/enrolment'
import type { Person } from '#core/people'
import { ShiftWithdrawn } from '../errors.ts'
import type Shift from '../models/shift.ts'
import refuseUnfit from './refuse_unfit.ts'

/** Gives a person a seat in a shift. The same tap sent again gives the same enrolment. */
export default async function signUp(shift: Shift, person: Person, isGuardianHere = false) {
  const { sessionId } = shift
  const earlier = await enrolmentsOf(person.id, 'volunteer').where({ sessionId }).first()
  if (earlier) return earlier
  if (!shift.isPublished) throw new ShiftWithdrawn()
  await refuseUnfit(shift, person, isGuardianHere)

  return enrol(sessionId, person)
}
