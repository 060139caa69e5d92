import type { Territory } from '#core/people'
import ConsentPaper from '../models/consent_paper.ts'

/** Papers of people who may be shown, with their person. */
function papersAt(territory: Territory) {
  return ConsentPaper.within(territory)
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person')
}

/** Those that wait for staff to look at them, the oldest first. */
export default function waitingPapers(territory: Territory) {
  return papersAt(territory)
    .whereNull('answered_at')
    .whereNull('removed_at')
    .orderBy(['created_at', 'id'])
}

/** One of them, answered or not; one whose file is gone is not found. */
export function paperWithin(territory: Territory, id: string) {
  return papersAt(territory)
    .whereNull('removed_at')
    .whereRaw('volunteer_consent_papers.id::text = ?', [id])
    .firstOrFail()
}
