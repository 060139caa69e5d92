import type { Territory } from '#core/people'
import Profile from '../models/profile.ts'

/** Who is registered as a volunteer here and may be shown, the latest first. */
export default function volunteersAt(territory: Territory) {
  return Profile.within(territory)
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}
