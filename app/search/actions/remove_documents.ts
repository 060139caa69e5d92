import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

/** Makes all of a plugin's documents at and below a territory unfindable. */
export default async function removeDocuments(pluginId: string, { path }: Territory) {
  await transaction(async (client) => {
    await client
      .from('search_documents')
      .where('plugin_id', pluginId)
      .whereIn('territory_id', (below) => {
        below.from('territories').select('id').whereRaw('path <@ ?::ltree', [path])
      })
      .delete()
  })
}
