import type { Territory } from '#core/people'
import ShiftTransformer from '../transformers/shift_transformer.ts'
import openShifts from './open_shifts.ts'

/** Every shift that can be found: those one can still sign up for. */
export default async function shiftDocuments(territory: Territory) {
  const shifts = await openShifts(territory)
  return shifts.map((shift) => new ShiftTransformer(shift).forSearch())
}
