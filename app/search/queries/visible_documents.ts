import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import onlyVisible, { onlyNarrowed, type Narrowing } from '#search/postgresql/visible'
import type { Sight } from '#search/sight'

/** What the order of results is decided by, of a document that may be shown. */
export type VisibleDocument = {
  id: string
  document_id: string
  plugin_id: string
  kind: string
  words: string
  keywords: string[]
  pinyin: string
  initials: string
  boost: number
  position: string
  facets: Record<string, string>
  hasHours: boolean
  path: string
}

/** Of these documents those that the viewer may see, as the database knows it at this moment. */
export default async function visibleDocuments(
  ids: string[],
  sight: Sight,
  narrowing: Narrowing
): Promise<VisibleDocument[]> {
  const documents: DatabaseQueryBuilderContract<VisibleDocument> = db
    .from('search_documents')
    .join('territories', 'territories.id', 'search_documents.territory_id')
    .whereRaw('search_documents.id = any(?::uuid[])', [ids])
    .select(
      'search_documents.id',
      'document_id',
      'plugin_id',
      'kind',
      'words',
      'keywords',
      'pinyin',
      'initials'
    )
    .select('boost', 'position', 'facets', 'territories.path')
    .select(db.raw('open_during is not null as "hasHours"'))
  return onlyNarrowed(onlyVisible(documents, sight), narrowing, sight)
}
