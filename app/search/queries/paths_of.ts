import type { TransactionClient } from '#core/database'
import type { SearchDocument } from '#search/document'

/** The paths of the territories at which documents lie, by id. */
export default async function pathsOf(
  documents: SearchDocument[],
  client: TransactionClient
): Promise<Map<string, string>> {
  const ids = [...new Set(documents.map(({ territoryId }) => territoryId))]
  const rows: { id: string; path: string }[] = await client
    .from('territories')
    .whereRaw('id = any(?::uuid[])', [ids])
    .select('id', 'path')
  return new Map(rows.map(({ id, path }) => [id, path]))
}
