import { indexDocument, removeDocument } from '#core/search'
import type Shift from '../models/shift.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

/** Makes a published shift findable, and a hidden one not; expects `session`. */
export default async function indexShift(shift: Shift) {
  if (!shift.isPublished) return removeDocument('volunteer', 'shift', shift.id)

  return indexDocument('volunteer', new ShiftTransformer(shift).forSearch())
}
