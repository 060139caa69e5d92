import type { SearchPart } from '#kernel/search_parts'
import type { SearchDocument } from '#search/document'
import type Territory from '#territories/models/territory'

/** All documents of a plugin at a territory, as its sources give them now. */
export default async function searchDocumentsAt({ search }: SearchPart, territory: Territory) {
  const documents: SearchDocument[] = []
  for (const source of search) {
    const { default: documentsOf } = await source.documents()
    documents.push(...(await documentsOf(territory)))
  }
  return documents
}
