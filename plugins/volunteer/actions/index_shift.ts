import { indexDocument, removeDocument } from '#core/search'
import type Shift from '../models/shift.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

/** Makes a published shift findable, and not one that is hidden or called off; expects `session`. */
export default async function indexShift(shift: Shift) {
  const isShown = shift.isPublished && !shift.session.isCancelled
  if (!isShown) return removeDocument('volunteer', 'shift', shift.id)

  return indexDocument('volunteer', new ShiftTransformer(shift).forSearch())
}
