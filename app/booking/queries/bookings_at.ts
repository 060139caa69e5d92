import type { DateTime } from 'luxon'
import Booking from '#booking/models/booking'
import type Territory from '#territories/models/territory'

type Place = { pluginId: string; territory: Territory }

/** Every booking of a plugin at and below a territory, with resource, person and ending; by its beginning. */
export default function bookingsAt({ pluginId, territory }: Place) {
  return Booking.within(territory)
    .where('bookings.plugin_id', pluginId)
    .preload('resource')
    .preload('person')
    .preload('ending')
    .orderBy('bookings.starts_at')
    .orderBy('bookings.id')
}

/** Those that take place, or may yet, and touch a span of time: `from` included, `until` not. */
export function bookingsBetween(
  place: Place,
  { from, until }: { from: DateTime; until: DateTime }
) {
  return bookingsAt(place)
    .doesntHave('ending')
    .where('bookings.starts_at', '<', until.toJSDate())
    .where('bookings.ends_at', '>', from.toJSDate())
}

/** Those that wait for an answer of staff and have not begun, the next first. */
export function bookingRequests(place: Place) {
  return bookingsAt(place)
    .whereNull('bookings.confirmed_at')
    .doesntHave('ending')
    .where('bookings.starts_at', '>', new Date())
}
