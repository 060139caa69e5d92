import type { CardContext } from '#core/cards'
import type { Territory } from '#core/people'
import sameForAll from '#core/same_for_all'
import nextFree from '../queries/next_free.ts'
import publishedSpaces from '../queries/published_spaces.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'

const SHOWN = 2

/** The spaces that are free soonest, or nothing while there is none. */
export default async function freeTodayCard({ community }: CardContext) {
  const spaces = await sameForAll(community, 'spaces.free_today', () => soonestFree(community))
  return spaces.length === 0 ? null : { spaces }
}

async function soonestFree(community: Territory) {
  const spaces = await publishedSpaces(community)
  const free = await nextFree(spaces)
  return spaces
    .filter(({ id }) => free.get(id))
    .sort((one, other) => free.get(one.id)!.toMillis() - free.get(other.id)!.toMillis())
    .slice(0, SHOWN)
    .map((space) => new SpaceTransformer(space).forList(free.get(space.id)!))
}
