import type { CardContext } from '#core/cards'
import type { Territory } from '#core/people'
import sameForAll from '#core/same_for_all'
import crowdIn, { viewersPartIn } from '../queries/crowd_in.ts'
import openShifts from '../queries/open_shifts.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

const SHOWN = 2

/** The next two shifts that still need somebody, or nothing while none does. */
export default async function openShiftsCard({ community, member }: CardContext) {
  const needy = await sameForAll(community, 'volunteer.open_shifts', () => needyShifts(community))
  if (needy.length === 0) return null

  const shifts = needy.map(({ shift }) => shift)
  const { own, ownWaits, pays } = await viewersPartIn(community, shifts, member)
  const shown = needy.filter(({ shift }) => !own.has(shift.sessionId)).slice(0, SHOWN)
  if (shown.length === 0) return null

  const forViewer = ({ shift, view }: (typeof shown)[number]) => {
    return { ...view, points: pays(shift), waitId: ownWaits.get(shift.sessionId) ?? null }
  }
  return { shifts: shown.map(forViewer) }
}

/** Those with a seat left, as a guest sees them. */
async function needyShifts(community: Territory) {
  const shifts = await openShifts(community).limit(20)
  const crowd = await crowdIn(community, shifts, null)
  return shifts
    .map((shift) => ({ shift, view: new ShiftTransformer(shift).forList(crowd) }))
    .filter(({ view }) => view.seatsLeft > 0)
}
