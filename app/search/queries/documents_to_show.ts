import db from '@adonisjs/lucid/services/db'
import type { Result } from '#search/queries/search'

/** What a result shows of a document. */
export type DocumentToShow = {
  id: string
  plugin_id: string
  kind: string
  title: string
  detail: string
  high: string
  normal: string
  low: string
  href: string
  icon: string
  place: string
}

/** The texts of the documents among these results, which have been found to be visible, by id. */
export default async function documentsToShow(results: Result[]) {
  const ids = results.filter((result) => 'document' in result).map(({ id }) => id)
  const rows: DocumentToShow[] = await db
    .from('search_documents')
    .join('territories', 'territories.id', 'search_documents.territory_id')
    .whereRaw('search_documents.id = any(?::uuid[])', [ids])
    .select('search_documents.id', 'plugin_id', 'kind', 'title', 'detail', 'high', 'normal', 'low')
    .select('href', 'icon', 'territories.name as place')
  return new Map(rows.map((row) => [row.id, row]))
}
