import type { Territory } from '#core/people'
import { waitingCorrections } from './corrections_at.ts'

/** How many wishes for corrections wait for an answer. */
export default async function correctionsWaitingCount(territory: Territory) {
  const corrections = await waitingCorrections(territory)
  return corrections.length
}
