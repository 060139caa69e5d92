import Booking from '#booking/models/booking'

/** How many bookings a person has that have not ended. */
export default async function bookingsAhead(personId: string) {
  const ahead = await Booking.query()
    .where({ personId })
    .where('ends_at', '>', new Date())
    .doesntHave('ending')
    .select('id')
  return ahead.length
}
