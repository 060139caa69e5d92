import type { Person } from '#core/people'
import ensureProfile from './ensure_profile.ts'

type Offer = { skills?: string[]; freeTimes?: string[] }

/** A volunteer says what they can do and when they have time; whoever was not registered is now. */
export default async function changeProfile(person: Person, offer: Offer) {
  const profile = await ensureProfile(person.id, person.territoryId)
  const { freeTimes = [], skills = [] } = offer
  return profile.merge({ skills, freeTimes }).save()
}
