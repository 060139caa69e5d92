import verifySearchAt from '#kernel/actions/verify_search_at'
import { placesOf, type SearchPart } from '#kernel/search_parts'
import type { Difference } from '#search/queries/differences_in'

/** Where the index of a plugin says something else than its sources do now. */
export default async function verifySearch(part: SearchPart): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const place of await placesOf(part)) {
    differences.push(...(await verifySearchAt(part, place)))
  }
  return differences
}
