import db from '@adonisjs/lucid/services/db'
import type { SearchDocument } from '#search/document'
import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

/** Ids of a plugin's rows at and below a territory that belong to none of these documents. */
export default async function straysAmong(
  pluginId: string,
  { path }: Territory,
  documents: SearchDocument[]
): Promise<string[]> {
  const known = new Set(documents.map(({ id, kind }) => `${kind} ${id}`))
  const rows = await transaction((client) =>
    client
      .from('search_documents')
      .join('territories', 'territories.id', 'search_documents.territory_id')
      .where('plugin_id', pluginId)
      .whereRaw('territories.path <@ ?::ltree', [path])
      .orderBy('search_documents.id')
      .select('search_documents.id', db.raw("kind || ' ' || document_id as key"))
  )
  return rows.filter(({ key }) => !known.has(key)).map(({ id }) => id)
}
