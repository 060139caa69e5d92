import { freeTimes } from '#core/booking'
import type { Territory } from '#core/people'
import type { PartOfDay } from '../views.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'
import { partsOfDay } from '../wanted_time.ts'
import publishedSpaces from './published_spaces.ts'

type Search = { day: string; minutes: number; people: number; part: PartOfDay }

/** More than one looks through; the day's page of the space has all. */
const SHOWN_TIMES = 6

/** The spaces that are large enough and free then, the best fitting first, with the first times of each. */
export default async function spacesFreeAt(community: Territory, { part, ...search }: Search) {
  const spaces = await publishedSpaces(community)
  const byResource = new Map(spaces.map((space) => [space.resourceId, space]))
  const found = await freeTimes(
    spaces.map(({ resource }) => resource),
    { ...search, ...partsOfDay[part] }
  )
  return found.map(({ resource, slots }) => ({
    space: new SpaceTransformer(byResource.get(resource.id)!).forList(slots[0].startsAt),
    slots: slots.slice(0, SHOWN_TIMES).map(({ startsAt }) => startsAt.toISO()!),
  }))
}
