import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { minuteOfWeek, type Sight } from '#search/sight'

export type Narrowing = {
  kind: string | null
  isOpenNow: boolean
  facets: Record<string, string>
}

/**
 * Leaves what the viewer may see, as the database knows it. What any engine answers passes through
 * here before it is shown; expects `territories` to be joined.
 */
export default function onlyVisible<Row>(
  documents: DatabaseQueryBuilderContract<Row>,
  sight: Sight
) {
  const now = sight.at.toJSDate()
  return documents
    .whereIn('search_documents.plugin_id', sight.pluginIds)
    .where((here) => {
      here
        .whereRaw('territories.path <@ ?::ltree', [sight.path])
        .orWhereRaw('territories.path @> ?::ltree', [sight.path])
    })
    .where((allowed) => {
      allowed.where((everybody) => {
        everybody.whereNull('search_documents.owner_id').whereRaw("search_documents.roles = '{}'")
      })
      if (sight.personId) allowed.orWhere('search_documents.owner_id', sight.personId)
      for (const { path, role } of sight.grants) {
        allowed.orWhereRaw('(? = any(search_documents.roles) and territories.path <@ ?::ltree)', [
          role,
          path,
        ])
      }
    })
    .where((begun) => begun.whereNull('visible_from').orWhere('visible_from', '<=', now))
    .where((open) => open.whereNull('visible_until').orWhere('visible_until', '>', now))
}

/** Leaves what the viewer has narrowed the results down to. */
export function onlyNarrowed<Row>(
  documents: DatabaseQueryBuilderContract<Row>,
  { facets, isOpenNow, kind }: Narrowing,
  sight: Sight
) {
  if (kind) {
    const [pluginId, name] = kind.split('/')
    documents.where({ 'search_documents.plugin_id': pluginId, 'search_documents.kind': name })
  }
  if (isOpenNow) documents.whereRaw('open_during @> ?::int', [minuteOfWeek(sight.at)])
  if (Object.keys(facets).length > 0) {
    documents.whereRaw('search_documents.facets @> ?::jsonb', [JSON.stringify(facets)])
  }
  return documents
}
