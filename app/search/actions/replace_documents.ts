import transaction from '#core/transaction'
import indexDocuments from '#search/actions/index_documents'
import removeRows from '#search/actions/remove_rows'
import type { SearchDocument } from '#search/document'
import { lockForRebuilding } from '#search/postgresql/lock_for_writing'
import straysAmong from '#search/queries/strays_among'
import type Territory from '#territories/models/territory'

/** In one statement; a document of real length is a few kilobytes. */
const AT_ONCE = 500

/**
 * Makes the index of a plugin at a territory what `documentsNow` says; answers how many documents that
 * are. Whoever changes one meanwhile waits, so that nothing older is written over it.
 */
export default async function replaceDocuments(
  pluginId: string,
  territory: Territory,
  documentsNow: () => Promise<SearchDocument[]>
) {
  return transaction(async (client) => {
    await lockForRebuilding(pluginId, client)
    const documents = await documentsNow()
    for (let start = 0; start < documents.length; start += AT_ONCE) {
      await indexDocuments(pluginId, documents.slice(start, start + AT_ONCE))
    }
    await removeRows(await straysAmong(pluginId, territory, documents), client)
    return documents.length
  })
}
