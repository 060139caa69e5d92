import transaction from '#core/transaction'
import tellOtherEngine from '#search/actions/tell_other_engine'
import lockForWriting from '#search/postgresql/lock_for_writing'

/** Makes a document unfindable; one that is not there is no fault. */
export default async function removeDocument(pluginId: string, kind: string, id: string) {
  await transaction(async (client) => {
    await lockForWriting(pluginId, client)
    const removed: { id: string }[] = await client
      .from('search_documents')
      .where({ plugin_id: pluginId, kind, document_id: id })
      .delete('id')
    await tellOtherEngine(
      removed.map((row) => row.id),
      client
    )
  })
}
