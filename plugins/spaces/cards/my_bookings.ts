import type { CardContext } from '#core/cards'
import ownBookings from '../queries/own_booking.ts'
import BookingTransformer from '../transformers/booking_transformer.ts'

/** A person's latest bookings, or nothing before their first. */
export default async function myBookingsCard({ community, member }: CardContext) {
  if (!member) return null
  const bookings = await ownBookings(community, member).limit(3)
  if (bookings.length === 0) return null

  return { bookings: bookings.map((each) => new BookingTransformer(each).forList()) }
}
