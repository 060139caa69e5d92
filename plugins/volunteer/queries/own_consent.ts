import type { Person } from '#core/people'
import Consent from '../models/consent.ts'
import ConsentPaper from '../models/consent_paper.ts'
import type { OwnConsent } from '../pages.ts'
import { isMinor } from './fitness_of.ts'

/** Where somebody stands with the consent of their guardian. */
export default async function ownConsent(person: Person): Promise<OwnConsent> {
  const personId = person.id
  const consent = await Consent.query().where({ personId }).whereNull('withdrawn_at').first()
  const paper = await ConsentPaper.query()
    .where({ personId })
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .first()
  return {
    isNeeded: isMinor(person),
    guardian: consent?.guardian ?? null,
    paper: paper && { state: paper.state, reason: paper.reason, at: paper.createdAt.toISO()! },
  }
}
