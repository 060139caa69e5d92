import { v7 as uuid } from 'uuid'
import transaction from '#core/transaction'
import { readingOf } from '#search/reading'

/** Something that can be found: what it is called, what else it is known by, where it leads. */
export type SearchDocument = {
  kind: string
  id: string
  territoryId: string
  title: string
  /** One line below the title, such as time and place; it is searched too. */
  detail: string
  keywords: string[]
  href: string
  /** A name of `$core/components/icon`. */
  icon: string
}

/** Makes a document findable, or replaces what is known of it; in the caller's transaction. */
export default async function indexDocument(pluginId: string, document: SearchDocument) {
  const { detail, href, icon, id, keywords, kind, territoryId, title } = document
  const { initials, pinyin, words } = readingOf([title, ...keywords, detail].join(' '))
  const columns = { territory_id: territoryId, title, detail, href, icon, words, pinyin, initials }
  await transaction(async (client) => {
    await client
      .knexQuery()
      .table('search_documents')
      .insert({ id: uuid(), plugin_id: pluginId, kind, document_id: id, ...columns })
      .onConflict(['plugin_id', 'kind', 'document_id'])
      .merge({ ...columns, updated_at: new Date() })
  })
}
