import type Booking from '#booking/models/booking'
import { holdPoints } from '#core/points'

/** Long enough for staff to look at the place before a deposit goes back. */
const HELD_AFTER = { days: 7 }

/** Sets the price and the deposit of a booking aside; both go together with it or not at all. */
export default async function holdForBooking(booking: Booking) {
  booking.priceHoldId = await hold(booking, 'price')
  booking.depositHoldId = await hold(booking, 'deposit')
}

async function hold(booking: Booking, what: 'price' | 'deposit') {
  const { endsAt, id, personId, pluginId, resource, territoryId } = booking
  if (!personId || booking[what] === 0) return null

  const { id: holdId } = await holdPoints({
    pluginId,
    personId,
    territoryId,
    amount: booking[what],
    reference: `booking:${id}:${what}`,
    reason: { key: `booking.points.${what}`, values: { resource: resource.name } },
    expiresAt: endsAt.plus(HELD_AFTER),
  })
  return holdId
}
