import Territory from '#territories/models/territory'
import knownAs from '#territories/queries/known_as'
import openCommunities, { isOpen } from '#territories/queries/open_communities'
import { namesBefore } from '#territories/queries/former_names'

const MOST = 20

/** `formerly`: the earlier names by which it was looked for, such as that of a community it took in. */
export type CommunityChoice = { code: string; name: string; place: string; formerly: string[] }

/** Communities that are called by the text, with county and street; those that are open come first. */
export default async function communitiesMatching(search: string): Promise<CommunityChoice[]> {
  const text = search.trim().slice(0, 30)
  const communities = text ? await named(text) : await openCommunities()
  const ancestors = await ancestorsOf(communities)
  const formerly = text ? await namesBefore(communities, text) : new Map<string, string[]>()
  return communities.map((community) => ({
    code: community.code,
    name: community.shortName,
    place: placeOf(community, ancestors),
    formerly: formerly.get(community.id) ?? [],
  }))
}

async function named(text: string) {
  const communities = Territory.query()
    .where('level', 'community')
    .whereNull('retired_at')
    .orderByRaw(`${isOpen} desc`)
    .orderBy('code')
    .limit(MOST)
  return knownAs(communities, text)
}

async function ancestorsOf(communities: Territory[]) {
  const paths = communities.map((community) => community.path)
  if (paths.length === 0) return []
  return Territory.query()
    .whereRaw('path @> any(?::ltree[])', [`{${paths.join(',')}}`])
    .whereIn('level', ['county', 'street'])
    .orderBy('path')
}

function placeOf(community: Territory, ancestors: Territory[]) {
  return ancestors
    .filter((ancestor) => ancestor.covers(community))
    .map((ancestor) => ancestor.name)
    .join(' ')
}
