import { indexDocument, removeDocument } from '#core/search'
import type Shift from '../models/shift.ts'
import { clockOf, dayOf } from '../shanghai_time.ts'

/** Makes a published shift findable, and a hidden one not; expects `session`. */
export default async function indexShift(shift: Shift) {
  const { id, isPublished, place, session, territoryId, title } = shift
  if (!isPublished) return removeDocument('volunteer', 'shift', id)

  const { startsAt } = session
  return indexDocument('volunteer', {
    kind: 'shift',
    id,
    territoryId,
    title,
    // Found and read in every language, so in figures only.
    detail: `${dayOf(startsAt)} ${clockOf(startsAt)} · ${place}`,
    keywords: [],
    href: `/volunteer/shifts/${id}`,
    icon: 'heart-handshake',
  })
}
