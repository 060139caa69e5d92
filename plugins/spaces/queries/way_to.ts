import { communityMap } from '#core/maps'
import type { Territory } from '#core/people'
import type Space from '../models/space.ts'
import type { WayView } from '../views.ts'

/** Where a space is and how one gets there, or null where staff have said nothing of it; with a map where it is known. */
export default async function wayTo(community: Territory, space: Space): Promise<WayView | null> {
  const { address, position, way } = space
  if (!address && !way && !position) return null
  return { address, way, position, map: position && (await communityMap(community)) }
}
