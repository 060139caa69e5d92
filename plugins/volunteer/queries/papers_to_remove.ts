import type { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Consent from '../models/consent.ts'
import ConsentPaper from '../models/consent_paper.ts'
import { isMinor } from './fitness_of.ts'

/** So long a paper is kept after it has lost its purpose: somebody may still ask. */
const KEPT_AFTER = { days: 30 }
/** And so long one that nobody has looked at. */
const WAITS_AT_MOST = { days: 90 }

/**
 * Papers whose file is to go: declined, or no longer in force, for a month; not looked at for three; or of whoever has
 * come of age.
 */
export default async function papersToRemove(territory: Territory, now: DateTime) {
  const papers = await ConsentPaper.within(territory)
    .whereNull('removed_at')
    .preload('person')
    .orderBy('id')
  const inForce = await consentsOf(papers, now.minus(KEPT_AFTER))
  return papers.filter(({ answeredAt, createdAt, decision, person }) => {
    if (!isMinor(person)) return true
    if (!answeredAt) return createdAt < now.minus(WAITS_AT_MOST)
    return (
      answeredAt < now.minus(KEPT_AFTER) && (decision === 'declined' || !inForce.has(person.id))
    )
  })
}

/** Those for whom a consent is in force, or was after this moment. */
async function consentsOf(papers: ConsentPaper[], after: DateTime) {
  const consents = await Consent.query()
    .whereIn(
      'person_id',
      papers.map(({ personId }) => personId)
    )
    .where((current) =>
      current.whereNull('withdrawn_at').orWhere('withdrawn_at', '>', after.toJSDate())
    )
  return new Set(consents.map(({ personId }) => personId))
}
