import { enrolmentsOf, seatsTaken, waitingCounts, waitsOf } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import type Shift from '../models/shift.ts'
import payFor from './pay_for.ts'

/**
 * Who has signed up for these shifts of a community: how many sit and wait, where the viewer does, and what each
 * would bring them.
 */
export default async function crowdIn(
  community: Territory,
  shifts: Shift[],
  visitor: Person | null
) {
  const counts = await countsOf(shifts)
  return { ...counts, ...(await viewersPartIn(community, shifts, visitor)) }
}

/** How many sit and wait: what is the same for everybody. */
export async function countsOf(shifts: Shift[]) {
  const sessionIds = shifts.map((shift) => shift.sessionId)
  return { taken: await seatsTaken(sessionIds), waiting: await waitingCounts(sessionIds) }
}

/** Where the viewer sits and waits, and what each would bring them. */
export async function viewersPartIn(community: Territory, shifts: Shift[], visitor: Person | null) {
  const sessionIds = shifts.map((shift) => shift.sessionId)
  const own = visitor
    ? await enrolmentsOf(visitor.id, 'volunteer').whereIn('session_id', sessionIds)
    : []
  const waits = visitor ? await waitsOf(visitor).whereIn('session_id', sessionIds) : []
  return {
    pays: await payFor(community.id, visitor),
    own: new Map(own.map(({ id, sessionId }) => [sessionId, id])),
    ownWaits: new Map(waits.map(({ id, sessionId }) => [sessionId, id])),
  }
}
