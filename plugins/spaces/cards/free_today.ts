import type { CardContext } from '#core/cards'
import nextFree from '../queries/next_free.ts'
import publishedSpaces from '../queries/published_spaces.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'

const SHOWN = 2

/** The spaces that are free soonest, or nothing while there is none. */
export default async function freeTodayCard({ community }: CardContext) {
  const spaces = await publishedSpaces(community)
  const free = await nextFree(spaces)
  const soonest = spaces
    .filter(({ id }) => free.get(id))
    .sort((one, other) => free.get(one.id)!.toMillis() - free.get(other.id)!.toMillis())
    .slice(0, SHOWN)
  if (soonest.length === 0) return null

  return {
    spaces: soonest.map((space) => new SpaceTransformer(space).forList(free.get(space.id)!)),
  }
}
