import recordAct from '#audit/actions/record_act'
import endBooking from '#booking/actions/end_booking'
import lockBooking from '#booking/actions/lock_booking'
import { BookingOver } from '#booking/errors'
import type Booking from '#booking/models/booking'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** Gives a booking up, before it begins; staff also while it lasts, with a reason that is kept. */
export default async function cancelBooking(
  booking: Booking,
  { by, reason }: { by: Person; reason: string }
) {
  return transaction(async (client) => {
    const locked = await lockBooking(booking, client)
    const isOwn = locked.personId === by.id
    if (!locked.isStanding || (isOwn && locked.hasStarted)) throw new BookingOver()

    if (!isOwn) {
      const { id, territoryId } = locked
      const subject = { kind: 'booking', id }
      await recordAct({ act: 'booking.cancelled', by, subject, territoryId, reason })
    }
    return endBooking(locked, { kind: 'cancelled', reason, byId: by.id }, client)
  })
}
