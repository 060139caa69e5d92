import type { Plugin } from '#core/plugin'
import transaction from '#core/transaction'
import communitiesWith from '#kernel/queries/communities_with'
import indexDocument from '#search/actions/index_document'
import removeDocuments from '#search/actions/remove_documents'
import type Territory from '#territories/models/territory'

/** Builds a plugin's part of the index anew from its sources; answers how many documents there are. */
export default async function rebuildSearch(plugin: Plugin) {
  let count = 0
  for (const community of await communitiesWith(plugin.id))
    count += await rebuild(plugin, community)
  return count
}

/** Nobody sees it half built: the old documents go in the moment the new ones come. */
async function rebuild({ id, search }: Plugin, community: Territory) {
  return transaction(async () => {
    await removeDocuments(id, community)
    let count = 0
    for (const source of search) {
      const { default: documentsOf } = await source.documents()
      const documents = await documentsOf(community)
      for (const document of documents) await indexDocument(id, document)
      count += documents.length
    }
    return count
  })
}
