import Territory from '#territories/models/territory'
import openCommunities, { isOpen } from '#territories/queries/open_communities'

const MOST = 20

export type CommunityChoice = { code: string; name: string; place: string }

/** Communities whose name contains the text, with county and street; those that are open come first. */
export default async function communitiesMatching(search: string): Promise<CommunityChoice[]> {
  const text = search.trim().slice(0, 30)
  const communities = text ? await named(text) : await openCommunities()
  const ancestors = await ancestorsOf(communities)
  return communities.map((community) => ({
    code: community.code,
    name: community.shortName,
    place: placeOf(community, ancestors),
  }))
}

async function named(text: string) {
  return Territory.query()
    .where('level', 'community')
    .whereRaw('position(? in name) > 0', [text])
    .orderByRaw(`${isOpen} desc`)
    .orderBy('code')
    .limit(MOST)
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
