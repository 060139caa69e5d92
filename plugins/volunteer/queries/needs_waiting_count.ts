import type { Territory } from '#core/people'
import { waitingNeeds } from './needs_at_desk.ts'

/** How many needs wait for an answer. */
export default async function needsWaitingCount(territory: Territory) {
  const needs = await waitingNeeds(territory)
  return needs.length
}
