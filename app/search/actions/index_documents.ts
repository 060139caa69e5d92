import transaction from '#core/transaction'
import tellOtherEngine from '#search/actions/tell_other_engine'
import writeDocuments from '#search/actions/write_documents'
import dictionary from '#search/dictionary'
import type { SearchDocument } from '#search/document'
import lockForWriting from '#search/postgresql/lock_for_writing'

/**
 * Makes documents findable, or replaces what is known of them; in the caller's transaction. What has
 * not changed is left alone. Answers how many have.
 */
export default async function indexDocuments(pluginId: string, documents: SearchDocument[]) {
  if (documents.length === 0) return 0

  await dictionary.load()
  return transaction(async (client) => {
    await lockForWriting(pluginId, client)
    const changed = await writeDocuments({ pluginId, documents, isKnown: () => false }, client)
    await tellOtherEngine(changed, client)
    return changed.length
  })
}
