import type { CardContext } from '#core/cards'
import shiftsAtDesk from '../queries/shifts_at_desk.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

/** Today's shifts, for whoever checks people in; nothing on a day without any. */
export default async function shiftsTodayCard({ community }: CardContext) {
  const { today } = await shiftsAtDesk(community)
  const shifts = today.map((shift) => new ShiftTransformer(shift).forDesk())
  return shifts.length === 0 ? null : { shifts }
}
