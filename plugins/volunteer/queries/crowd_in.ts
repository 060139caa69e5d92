import { enrolmentsOf, seatsTaken } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import type Shift from '../models/shift.ts'
import payFor from './pay_for.ts'

/**
 * Who has signed up for these shifts of a community: how many seats are taken, where the viewer has one, and what
 * each would bring them.
 */
export default async function crowdIn(
  community: Territory,
  shifts: Shift[],
  visitor: Person | null
) {
  const sessionIds = shifts.map((shift) => shift.sessionId)
  const taken = await seatsTaken(sessionIds)
  const own = await ownEnrolments(sessionIds, visitor)
  const pays = await payFor(community.id, visitor)
  return { taken, pays, own: new Map(own.map(({ id, sessionId }) => [sessionId, id])) }
}

async function ownEnrolments(sessionIds: string[], visitor: Person | null) {
  if (!visitor) return []
  return enrolmentsOf(visitor.id, 'volunteer').whereIn('session_id', sessionIds)
}
