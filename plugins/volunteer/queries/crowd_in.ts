import { ownPartsIn, seatsTaken, waitingCounts, type OwnPart } from '#core/enrolment'
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
async function countsOf(shifts: Shift[]) {
  const sessionIds = shifts.map((shift) => shift.sessionId)
  return { taken: await seatsTaken(sessionIds), waiting: await waitingCounts(sessionIds) }
}

/** Where the viewer sits and waits, and what each would bring them. */
export async function viewersPartIn(community: Territory, shifts: Shift[], visitor: Person | null) {
  const sessionIds = shifts.map((shift) => shift.sessionId)
  const [pays, parts] = await Promise.all([
    payFor(community.id, visitor),
    visitor ? ownPartsIn(sessionIds, visitor.id) : [],
  ])
  return {
    pays,
    own: new Map(parts.flatMap((part) => idOf(part, 'enrolmentId'))),
    ownWaits: new Map(parts.flatMap((part) => idOf(part, 'waitId'))),
  }
}

/** By session, where there is one. */
function idOf(part: OwnPart, kind: 'enrolmentId' | 'waitId'): [string, string][] {
  const id = part[kind]
  return id ? [[part.sessionId, id]] : []
}
