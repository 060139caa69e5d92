import type { WorkContext } from '#core/work'
import remove from '../actions/remove_consent_papers.ts'

/** Every night: what guardians signed is kept for as long as it has a purpose, and no longer. */
export default async function removeConsentPapers({ territory }: WorkContext) {
  await remove(territory)
}
