import endBooking from '#booking/actions/end_booking'
import eraseTickets from '#booking/actions/erase_tickets'
import lockTrees from '#booking/actions/lock_trees'
import lockBooking from '#booking/actions/lock_booking'
import { vacate } from '#booking/actions/occupy'
import offerFreeTimes from '#booking/actions/offer_free_times'
import Booking from '#booking/models/booking'
import BookingEnding from '#booking/models/booking_ending'
import type BookingWait from '#booking/models/booking_wait'
import KeptDeposit from '#booking/models/kept_deposit'
import settlePoints from '#booking/actions/settle_points'
import { allWaitsOf } from '#booking/queries/waits'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

/** Removes a person's bookings with a plugin, what they wait for, and their name from tickets; what is still ahead is given up first, and what is set aside goes back or is spent. */
export default async function eraseBookings(pluginId: string, personId: string) {
  await transaction(async (client) => {
    await eraseTickets(pluginId, personId, client)
    // All of them before any tree, as everybody does who gives up one.
    const bookings = await Booking.query({ client })
      .where({ pluginId, personId })
      .preload('resource')
      .orderBy('id')
      .forUpdate()
    const waits = await allWaitsOf(personId, pluginId).useTransaction(client)
    await lockTrees(
      [...bookings, ...waits].map(({ resource }) => resource),
      client
    )
    for (const wait of waits) await forget(wait, client)
    for (const booking of bookings) await erase(booking, client)
    for (const { resource } of waits) await offerFreeTimes(resource, client)
  })
}

async function forget(wait: BookingWait, client: TransactionClient) {
  await vacate({ column: 'wait_id', id: wait.id }, client)
  await wait.useTransaction(client).delete()
}

async function erase(booking: Booking, client: TransactionClient) {
  const locked = await lockBooking(booking, client)
  if (locked.isStanding && !locked.hasStarted) {
    await endBooking(locked, { kind: 'cancelled', reason: '', byId: locked.personId }, client)
  } else if (!locked.settledAt) {
    await settlePoints(locked, 'spend')
  }
  await vacate({ column: 'booking_id', id: locked.id }, client)
  await BookingEnding.query({ client }).where('booking_id', locked.id).delete()
  await KeptDeposit.query({ client }).where('booking_id', locked.id).delete()
  await locked.useTransaction(client).delete()
}
