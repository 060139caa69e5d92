import type { SearchDocument } from '#search/document'
import Territory from '#territories/models/territory'

/** The communities below a top of the tree, with street and county; whoever finds one can look at it. */
export default async function territoryDocuments(top: Territory): Promise<SearchDocument[]> {
  const territories = await Territory.query()
    .whereRaw('path <@ ?::ltree', [top.path])
    .whereIn('level', ['county', 'street', 'community'])
    .whereNull('retired_at')
    .orderBy('path')
  const byPath = new Map(territories.map((territory) => [territory.path, territory]))
  return territories
    .filter(({ level }) => level === 'community')
    .map((community) => documentOf(community, byPath, top))
}

/** Ids of the communities at and below these territories. */
export async function communitiesBelow(ids: string[]): Promise<string[]> {
  const communities = await Territory.query()
    .where('level', 'community')
    .whereRaw('path <@ any(array(select path from territories where id = any(?::uuid[])))', [ids])
    .orderBy('id')
  return communities.map(({ id }) => id)
}

/** What is found of these communities; nothing of one that was given up. */
export async function documentsOfCommunities(ids: string[]): Promise<SearchDocument[]> {
  const tops = await Territory.query()
    .whereNull('parent_id')
    .whereRaw('path @> any(array(select path from territories where id = any(?::uuid[])))', [ids])
    .orderBy('path')
  const wanted = new Set(ids)
  const documents: SearchDocument[] = []
  for (const top of tops) documents.push(...(await territoryDocuments(top)))
  return documents.filter(({ id }) => wanted.has(id))
}

function documentOf(
  community: Territory,
  byPath: Map<string, Territory>,
  top: Territory
): SearchDocument {
  const { id, name, path, shortName } = community
  const labels = path.split('.')
  const above = labels.map((_, index) => byPath.get(labels.slice(0, index + 1).join('.')))
  const places = above.filter((each) => each !== undefined && each !== community)
  return {
    kind: 'territory',
    id,
    // Neighbours of other communities find it too.
    territoryId: top.id,
    title: shortName,
    detail: places.map((place) => place!.name).join(' '),
    keywords: name === shortName ? [] : [name],
    href: `/communities?q=${encodeURIComponent(shortName)}`,
    icon: 'map-pin',
  }
}
