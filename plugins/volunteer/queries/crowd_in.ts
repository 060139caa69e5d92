import { enrolmentsOf, seatsTaken, waitingCounts, waitsOf } from '#core/enrolment'
import type { Person } from '#core/people'
import type Shift from '../models/shift.ts'

/** Who has signed up for these shifts: how many sit and wait, and where the viewer does. */
export default async function crowdIn(shifts: Shift[], visitor: Person | null) {
  const sessionIds = shifts.map((shift) => shift.sessionId)
  const own = visitor
    ? await enrolmentsOf(visitor.id, 'volunteer').whereIn('session_id', sessionIds)
    : []
  const waits = visitor ? await waitsOf(visitor).whereIn('session_id', sessionIds) : []
  return {
    taken: await seatsTaken(sessionIds),
    waiting: await waitingCounts(sessionIds),
    own: new Map(own.map(({ id, sessionId }) => [sessionId, id])),
    ownWaits: new Map(waits.map(({ id, sessionId }) => [sessionId, id])),
  }
}
