import db from '@adonisjs/lucid/services/db'
import { rank, readingOfAll } from '#search/match'
import { normaliseQuery, readingOf } from '#search/reading'
import type Territory from '#territories/models/territory'

/** A service of the community: a plugin, by its name and the words it is known by. */
export type Service = {
  pluginId: string
  title: string
  keywords: string[]
  href: string
  icon: string
}

export type Hit = { id: string; title: string; detail: string; icon: string; href: string }

const MOST = 50
const MOST_CANDIDATES = 500

type RankedHit = Hit & { rank: number }

/** What a person finds in a community among the services that are on there and their documents. */
export default async function search(
  community: Territory,
  typed: string,
  services: Service[]
): Promise<Hit[]> {
  const query = normaliseQuery(typed)
  if (query === '') return []

  const documents = await matchingDocuments(community, query, services)
  const hits = [...matchingServices(query, services), ...documents]
  return hits
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ rank: _, ...hit }) => hit)
}

function matchingServices(query: string, services: Service[]) {
  return services.flatMap(({ href, icon, keywords, pluginId, title }): RankedHit[] => {
    const nearness = rank(query, readingOf(title), readingOfAll([title, ...keywords]))
    // A service comes before its own documents where both fit equally well.
    if (nearness === null) return []
    return [{ id: `service:${pluginId}`, title, detail: '', icon, href, rank: nearness - 0.5 }]
  })
}

async function matchingDocuments(community: Territory, query: string, services: Service[]) {
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .from('search_documents')
    .join('territories', 'territories.id', 'search_documents.territory_id')
    .whereIn(
      'plugin_id',
      services.map((service) => service.pluginId)
    )
    .where((here) => {
      here
        .whereRaw('territories.path <@ ?::ltree', [community.path])
        .orWhereRaw('territories.path @> ?::ltree', [community.path])
    })
    .where((fits) => {
      fits
        .whereLike('words', pattern)
        .orWhereLike('search_documents.pinyin', pattern)
        .orWhereLike('initials', pattern)
    })
    .orderBy('search_documents.id', 'desc')
    .limit(MOST_CANDIDATES)
    .select('search_documents.*')
  return rows.flatMap((row): RankedHit[] => {
    const nearness = rank(query, readingOf(row.title), row)
    const { detail, href, icon, id, title } = row
    return nearness === null ? [] : [{ id, title, detail, icon, href, rank: nearness }]
  })
}
