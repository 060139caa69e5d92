import { availabilityOf, dayOf, daysBetween } from '#core/booking'
import { DateTime } from 'luxon'
import type Space from '../models/space.ts'

const LOOKED_AHEAD = { days: 3 }

/** For each space the next moment from which it can be had for its shortest time, or null; asks as often for many as for one. */
export default async function nextFree(spaces: Space[]) {
  const now = DateTime.now()
  const days = { from: dayOf(now), until: dayOf(now.plus(LOOKED_AHEAD)) }
  const availability = await availabilityOf(
    spaces.map(({ resource }) => resource),
    days
  )
  const firstOf = ({ resource }: Space) => {
    for (const day of daysBetween(days.from, days.until)) {
      const free = availability.firstFreeOn(resource, day, resource.leastMinutes)
      if (free) return free
    }
    return null
  }
  return new Map(spaces.map((space) => [space.id, firstOf(space)]))
}

/** Where nobody has said when: the first moment at which it is free, or the next hour, which says why not. */
export async function someMoment(space: Space) {
  const free = await nextFree([space])
  return free.get(space.id) ?? DateTime.now().startOf('hour').plus({ hours: 1 })
}
