import recordAct from '#audit/actions/record_act'
import lockBooking from '#booking/actions/lock_booking'
import { BookingOver } from '#booking/errors'
import type Booking from '#booking/models/booking'
import KeptDeposit from '#booking/models/kept_deposit'
import { capturePoints } from '#core/points'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** Something is broken or dirty: the deposit is not given back. Possible from the beginning until it is settled. */
export default async function keepDeposit(
  booking: Booking,
  { by, reason }: { by: Person; reason: string }
) {
  await transaction(async (client) => {
    const locked = await lockBooking(booking, client)
    const { depositHoldId, id: bookingId, settledAt, territoryId } = locked
    if (!depositHoldId || settledAt || locked.ending || !locked.hasStarted) throw new BookingOver()

    // Two of the staff, or one who taps twice: it is kept once.
    const earlier = await KeptDeposit.findBy({ bookingId }, { client })
    if (earlier) return
    await KeptDeposit.create({ bookingId, reason, byId: by.id }, { client })
    const subject = { kind: 'booking', id: bookingId }
    await recordAct({ act: 'booking.deposit_kept', by, subject, territoryId, reason })
    await capturePoints(depositHoldId, by.id)
  })
}
