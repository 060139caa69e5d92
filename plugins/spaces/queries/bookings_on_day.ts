import { bookingsBetween, type Resource } from '#core/booking'
import type { Territory } from '#core/people'
import { spanOf } from '../wanted_time.ts'

type Asked = { day: string; resource?: Resource }

/** What takes place on a day, or may yet, of a resource and its parts, or of all of them. */
export default async function bookingsOnDay(community: Territory, { day, resource }: Asked) {
  const bookings = bookingsBetween(
    { pluginId: 'spaces', territory: community },
    {
      ...spanOf(day, 1),
    }
  )
  if (resource) {
    bookings.whereHas('resource', (part) =>
      part.whereRaw('lineage @> array[?::uuid]', [resource.id])
    )
  }
  return bookings
}
