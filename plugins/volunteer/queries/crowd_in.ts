import { enrolmentsOf, seatsTaken } from '#core/enrolment'
import type { Person } from '#core/people'
import type Shift from '../models/shift.ts'

/** Who has signed up for these shifts: how many seats are taken, and where the viewer has one. */
export default async function crowdIn(shifts: Shift[], visitor: Person | null) {
  const sessionIds = shifts.map((shift) => shift.sessionId)
  const taken = await seatsTaken(sessionIds)
  const own = await ownEnrolments(sessionIds, visitor)
  return { taken, own: new Map(own.map(({ id, sessionId }) => [sessionId, id])) }
}

async function ownEnrolments(sessionIds: string[], visitor: Person | null) {
  if (!visitor) return []
  return enrolmentsOf(visitor.id, 'volunteer').whereIn('session_id', sessionIds)
}
