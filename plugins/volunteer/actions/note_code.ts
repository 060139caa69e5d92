import { checkIn, checkInAsKept } from '#core/enrolment'
import type { Person } from '#core/people'
import type Shift from '../models/shift.ts'
import type { SeenCode } from '../validators/check_in_validator.ts'

/** Checks in whoever shows this code, now or, where there was no network, when it was seen. */
export default async function noteCode(
  { sessionId }: Shift,
  { at, code, requestKey }: SeenCode,
  by: Person
) {
  if (!at || !requestKey) return checkIn(sessionId, code, by)
  return checkInAsKept(sessionId, { at, code, requestKey }, by)
}
