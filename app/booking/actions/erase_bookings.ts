import endBooking from '#booking/actions/end_booking'
import lockBooking from '#booking/actions/lock_booking'
import Booking from '#booking/models/booking'
import BookingEnding from '#booking/models/booking_ending'
import KeptDeposit from '#booking/models/kept_deposit'
import settlePoints from '#booking/actions/settle_points'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

/** Removes a person's bookings with a plugin, and what they wait for; what is still ahead is given up first, and what is set aside goes back or is spent. */
export default async function eraseBookings(pluginId: string, personId: string) {
  await transaction(async (client) => {
    const bookings = await Booking.query({ client }).where({ pluginId, personId }).orderBy('id')
    for (const booking of bookings) await erase(booking, client)
    await client.from('booking_waits').where({ plugin_id: pluginId, person_id: personId }).delete()
  })
}

async function erase(booking: Booking, client: TransactionClient) {
  const locked = await lockBooking(booking, client)
  if (locked.isStanding && !locked.hasStarted) {
    await endBooking(locked, { kind: 'cancelled', reason: '', byId: locked.personId }, client)
  } else if (!locked.settledAt) {
    await settlePoints(locked, 'spend')
  }
  await client.from('booking_occupancies').where('booking_id', locked.id).delete()
  await BookingEnding.query({ client }).where('booking_id', locked.id).delete()
  await KeptDeposit.query({ client }).where('booking_id', locked.id).delete()
  await locked.useTransaction(client).delete()
}
