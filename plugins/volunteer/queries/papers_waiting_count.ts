import type { Territory } from '#core/people'
import waitingPapers from './papers_at_desk.ts'

/** How many papers of guardians wait for staff. */
export default async function papersWaitingCount(territory: Territory) {
  const papers = await waitingPapers(territory)
  return papers.length
}
