import type { CardContext } from '#core/cards'
import crowdIn from '../queries/crowd_in.ts'
import openShifts from '../queries/open_shifts.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

/** The next two shifts that still need somebody, or nothing while none does. */
export default async function openShiftsCard({ community, member }: CardContext) {
  const shifts = await openShifts(community).limit(20)
  const crowd = await crowdIn(community, shifts, member)
  const needy = shifts
    .map((shift) => new ShiftTransformer(shift).forList(crowd))
    .filter((shift) => shift.seatsLeft > 0 && !shift.enrolmentId)
  return needy.length === 0 ? null : { shifts: needy.slice(0, 2) }
}
