import db from '@adonisjs/lucid/services/db'
import type { Narrowing } from '#search/narrowing'
import sightBindings, { sightPlaces } from '#search/postgresql/sight_bindings'
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
  if (ids.length === 0) return []

  const grants = sight.grants.map(({ path, role }) => `${role}@${path}`)
  const { rows } = await db.rawQuery<{ rows: VisibleDocument[] }>(
    `select * from search_shown(?::uuid[], ?::ltree, ?::text[], ${sightPlaces})`,
    [ids, sight.path, grants, ...sightBindings(sight, narrowing)]
  )
  return rows
}
