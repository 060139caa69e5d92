import db from '@adonisjs/lucid/services/db'
import type { SentRow } from '#search/meilisearch/meilisearch_document'

/** Rows of the index by their ids, as they are now. */
export async function sentRows(ids: string[]): Promise<SentRow[]> {
  return rows().whereRaw('search_documents.id = any(?::uuid[])', [ids])
}

/** The next rows of all, in the order of their ids. */
export async function nextRows(after: string | null, most: number): Promise<SentRow[]> {
  const next = rows().orderBy('search_documents.id').limit(most)
  return after ? next.where('search_documents.id', '>', after) : next
}

function rows() {
  return db
    .from('search_documents')
    .join('territories', 'territories.id', 'search_documents.territory_id')
    .select('search_documents.id', 'plugin_id', 'kind', 'title', 'detail', 'keywords', 'high')
    .select('normal', 'low', 'pinyin', 'initials', 'roles', 'owner_id', 'visible_from')
    .select('visible_until', 'boost', 'position', 'facets', 'open_during', 'digest')
    .select('territories.path')
}
