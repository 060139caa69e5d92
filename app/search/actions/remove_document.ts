import transaction from '#core/transaction'

/** Makes a document unfindable; one that is not there is no fault. */
export default async function removeDocument(pluginId: string, kind: string, id: string) {
  await transaction(async (client) => {
    await client
      .from('search_documents')
      .where({ plugin_id: pluginId, kind, document_id: id })
      .delete()
  })
}
