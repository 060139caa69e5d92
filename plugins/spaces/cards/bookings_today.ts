import { dayOf } from '#core/booking'
import type { CardContext } from '#core/cards'
import { DateTime } from 'luxon'
import bookingsOnDay from '../queries/bookings_on_day.ts'
import BookingTransformer from '../transformers/booking_transformer.ts'

const SHOWN = 5

/** What takes place today, as far as it is not over; nothing on a quiet day. */
export default async function bookingsTodayCard({ community }: CardContext) {
  const bookings = await bookingsOnDay(community, { day: dayOf(DateTime.now()) })
  const shown = bookings
    .filter((booking) => booking.kind !== 'block' && !booking.hasEnded)
    .slice(0, SHOWN)
    .map((each) => new BookingTransformer(each).forDesk())
  return shown.length === 0 ? null : { bookings: shown }
}
