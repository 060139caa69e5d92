import indexDocuments from '#search/actions/index_documents'
import type { SearchDocument } from '#search/document'

/** Makes a document findable, or replaces what is known of it; in the caller's transaction. */
export default async function indexDocument(pluginId: string, document: SearchDocument) {
  await indexDocuments(pluginId, [document])
}
