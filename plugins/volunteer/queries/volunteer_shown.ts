import Consent from '../models/consent.ts'
import ConsentPaper from '../models/consent_paper.ts'
import type Profile from '../models/profile.ts'
import { isMinor } from './fitness_of.ts'
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
    isMinor: isMinor(profile.person),
    paperId: await latestPaper(profile),
    guardian: consent?.guardian ?? null,
    freeTimes: profile.freeTimes,
  }
}

/** What the guardian sent last, as long as it can be seen. */
async function latestPaper({ personId }: Profile) {
  const paper = await ConsentPaper.query()
    .where({ personId })
    .whereNull('removed_at')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .first()
  return paper?.id ?? null
}
