import type { Territory } from '#core/people'
import correctionsAt from './corrections_at.ts'

/** One wish for a correction of a record here. */
export default async function correctionWithin(territory: Territory, id: string) {
  return correctionsAt(territory).whereRaw('volunteer_corrections.id::text = ?', [id]).firstOrFail()
}
