import type { CardContext } from '#core/cards'
import sameForAll from '#core/same_for_all'
import { countsOf, viewersPartIn } from '../queries/crowd_in.ts'
import openShifts from '../queries/open_shifts.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

/** The next two shifts that still need somebody, or nothing while none does. */
export default async function openShiftsCard({ community, member }: CardContext) {
  const { counts, shifts } = await sameForAll(community, 'volunteer.open_shifts', async () => {
    const open = await openShifts(community).limit(20)
    return { shifts: open, counts: await countsOf(open) }
  })
  const crowd = { ...counts, ...(await viewersPartIn(community, shifts, member)) }
  const needy = shifts
    .map((shift) => new ShiftTransformer(shift).forList(crowd))
    .filter((shift) => shift.seatsLeft > 0 && !shift.enrolmentId)
  return needy.length === 0 ? null : { shifts: needy.slice(0, 2) }
}
