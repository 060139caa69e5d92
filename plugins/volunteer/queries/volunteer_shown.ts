import Consent from '../models/consent.ts'
import type Profile from '../models/profile.ts'
import { ageOf } from './fitness_of.ts'
import listedVolunteers from './listed_volunteers.ts'

/** A volunteer as staff see them: without a birth date, only whether a guardian must agree. Expects `person`. */
export default async function volunteerShown(profile: Profile) {
  const [listed] = await listedVolunteers([profile])
  const consent = await Consent.query()
    .where('person_id', profile.personId)
    .whereNull('withdrawn_at')
    .first()
  return {
    ...listed,
    isMinor: (ageOf(profile.person) ?? 18) < 18,
    guardian: consent?.guardian ?? null,
    freeTimes: profile.freeTimes,
  }
}
