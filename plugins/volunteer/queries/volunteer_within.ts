import type { Territory } from '#core/people'
import volunteersAt from './volunteers_at.ts'

/** One volunteer of a territory. */
export default async function volunteerWithin(territory: Territory, id: string) {
  return volunteersAt(territory).whereRaw('volunteer_profiles.id::text = ?', [id]).firstOrFail()
}
