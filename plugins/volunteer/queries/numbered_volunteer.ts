import type { Territory } from '#core/people'
import { VolunteerUnknown } from '../errors.ts'
import volunteersAt from './volunteers_at.ts'

/** The volunteer whose number staff have typed in; anything else is said beside the field. */
export default async function numberedVolunteer(territory: Territory, number: string) {
  const volunteer = await volunteersAt(territory).where({ number }).first()
  if (!volunteer) throw new VolunteerUnknown()
  return volunteer
}
