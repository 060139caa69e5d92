import type { TransactionClient } from '#core/database'
import { keyOf } from '#search/entries_of'
import type Territory from '#territories/models/territory'

/** What the index has of a document. */
export type IndexedRow = {
  id: string
  kind: string
  document_id: string
  title: string
  digest: string
}

/** The rows of a plugin at and below a territory, by the keys of their documents. */
export default async function indexedRows(
  pluginId: string,
  { path }: Territory,
  client: TransactionClient
): Promise<Map<string, IndexedRow>> {
  const rows: IndexedRow[] = await client
    .from('search_documents')
    .join('territories', 'territories.id', 'search_documents.territory_id')
    .where('plugin_id', pluginId)
    .whereRaw('territories.path <@ ?::ltree', [path])
    .orderBy('search_documents.id')
    .select('search_documents.id', 'kind', 'document_id', 'title', 'digest')
  return new Map(rows.map((row) => [keyOf(row.kind, row.document_id), row]))
}
