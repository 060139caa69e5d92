import searchDocumentsAt from '#kernel/queries/search_documents_at'
import type { SearchPart } from '#kernel/search_parts'
import differencesIn, { type Difference } from '#search/queries/differences_in'
import type Territory from '#territories/models/territory'

/** Where the index of a plugin says something else than its sources do now, in one place. */
export default async function verifySearchAt(
  part: SearchPart,
  place: Territory
): Promise<Difference[]> {
  return differencesIn(part.id, place, () => searchDocumentsAt(part, place))
}
