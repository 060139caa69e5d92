import type { SearchDocument } from '#search/document'
import Territory from '#territories/models/territory'

/** The communities below a top of the tree, with street and county; whoever finds one can look at it. */
export default async function territoryDocuments(top: Territory): Promise<SearchDocument[]> {
  const territories = await Territory.query()
    .whereRaw('path <@ ?::ltree', [top.path])
    .whereIn('level', ['county', 'street', 'community'])
    .orderBy('path')
  const byPath = new Map(territories.map((territory) => [territory.path, territory]))
  return territories
    .filter(({ level }) => level === 'community')
    .map((community) => documentOf(community, byPath, top))
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
