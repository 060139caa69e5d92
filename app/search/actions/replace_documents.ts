import transaction from '#core/transaction'
import removeRows from '#search/actions/remove_rows'
import tellOtherEngine from '#search/actions/tell_other_engine'
import writeDocuments from '#search/actions/write_documents'
import dictionary from '#search/dictionary'
import type { SearchDocument } from '#search/document'
import { keyOf } from '#search/entries_of'
import { lockForRebuilding } from '#search/postgresql/lock_for_writing'
import indexedRows, { type IndexedRow } from '#search/queries/indexed_rows'
import type Territory from '#territories/models/territory'

/**
 * Makes the index of a plugin at a territory what `documentsNow` says; answers how many documents that
 * are. Whoever changes one meanwhile waits, so that nothing older is written over it. What is right is not
 * sent to the database again.
 */
export default async function replaceDocuments(
  pluginId: string,
  territory: Territory,
  documentsNow: () => Promise<SearchDocument[]>
) {
  await dictionary.load()
  return transaction(async (client) => {
    await lockForRebuilding(pluginId, client)
    const documents = await documentsNow()
    const here = await indexedRows(pluginId, territory, client)
    const changed = await writeDocuments(
      {
        pluginId,
        documents,
        isKnown: ({ digest, documentId, kind }) =>
          here.get(keyOf(kind, documentId))?.digest === digest,
      },
      client
    )
    await tellOtherEngine(changed, client)
    await removeRows(straysAmong(here, documents), client)
    return documents.length
  })
}

/** Ids of the rows that belong to none of these documents. */
function straysAmong(here: Map<string, IndexedRow>, documents: SearchDocument[]) {
  const strays = new Map(here)
  for (const { id, kind } of documents) strays.delete(keyOf(kind, id))
  return [...strays.values()].map(({ id }) => id)
}
