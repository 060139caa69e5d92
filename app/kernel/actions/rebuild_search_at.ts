import searchDocumentsAt from '#kernel/queries/search_documents_at'
import type { SearchPart } from '#kernel/search_parts'
import replaceDocuments from '#search/actions/replace_documents'
import type Territory from '#territories/models/territory'

/** Builds a plugin's part of the index anew in one place; answers how many documents there are. */
export default async function rebuildSearchAt(part: SearchPart, place: Territory) {
  return replaceDocuments(part.id, place, () => searchDocumentsAt(part, place))
}
