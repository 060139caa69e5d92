import Booking from '#booking/models/booking'

/** A person's bookings with a plugin, with resource and ending, the latest first. */
export default function bookingsOf(personId: string, pluginId: string) {
  return Booking.query()
    .where({ personId, pluginId })
    .preload('resource')
    .preload('ending')
    .orderBy('starts_at', 'desc')
    .orderBy('id')
}
