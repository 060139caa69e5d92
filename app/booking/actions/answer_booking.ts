import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import endBooking from '#booking/actions/end_booking'
import lockBooking from '#booking/actions/lock_booking'
import { BookingAnswered } from '#booking/errors'
import { BookingConfirmed, factsOf } from '#booking/events'
import type Booking from '#booking/models/booking'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** Staff agree to what was asked for. */
export async function confirmBooking(booking: Booking, by: Person) {
  return transaction(async (client) => {
    const locked = await lockRequest(booking, client)
    const confirmed = { confirmedAt: DateTime.now(), confirmedById: by.id }
    locked.merge({ ...confirmed, sequence: locked.sequence + 1 })
    await locked.useTransaction(client).save()
    await keep(locked, { act: 'confirmed', by, reason: null })
    await announce(new BookingConfirmed(locked.territoryId, factsOf(locked)))
    return locked
  })
}

/** Staff do not agree, and say why. */
export async function denyBooking(
  booking: Booking,
  { by, reason }: { by: Person; reason: string }
) {
  return transaction(async (client) => {
    const locked = await lockRequest(booking, client)
    await keep(locked, { act: 'denied', by, reason })
    return endBooking(locked, { kind: 'denied', reason, byId: by.id }, client)
  })
}

/** Two of the staff at the same request: the first one decides. */
async function lockRequest(booking: Booking, client: TransactionClient) {
  const locked = await lockBooking(booking, client)
  if (locked.state !== 'requested') throw new BookingAnswered()
  return locked
}

type Answer = { act: 'confirmed' | 'denied'; by: Person; reason: string | null }

async function keep({ id, territoryId }: Booking, { act, by, reason }: Answer) {
  const subject = { kind: 'booking', id }
  await recordAct({ act: `booking.${act}`, by, subject, territoryId, reason })
}
