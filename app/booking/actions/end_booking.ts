import { DateTime } from 'luxon'
import lockTrees from '#booking/actions/lock_trees'
import { vacate } from '#booking/actions/occupy'
import offerFreeTimes from '#booking/actions/offer_free_times'
import settlePoints from '#booking/actions/settle_points'
import { BookingEnded, factsOf } from '#booking/events'
import type Booking from '#booking/models/booking'
import BookingEnding, { type EndingKind } from '#booking/models/booking_ending'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'

type Ending = { kind: EndingKind; reason: string; byId: string | null }

/** Ends a locked booking before its time: the place is offered to whoever waits, the points go where the rules say. */
export default async function endBooking(
  booking: Booking,
  { byId, kind, reason }: Ending,
  client: TransactionClient
) {
  await lockTrees([booking.resource], client)
  await vacate({ column: 'booking_id', id: booking.id }, client)
  const isSpent = spends(booking, { kind, byId })
  const ending = await BookingEnding.create(
    { bookingId: booking.id, kind, reason, byId },
    { client }
  )
  booking.$setRelated('ending', ending)
  await settlePoints(booking, isSpent ? 'spend' : 'give_back')
  booking.merge({ settledAt: DateTime.now(), sequence: booking.sequence + 1 })
  await booking.useTransaction(client).save()

  const told = { ...factsOf(booking), ending: kind, reason, byId }
  await announce(new BookingEnded(booking.territoryId, told))
  await offerFreeTimes(booking.resource, client)
  return booking
}

/** Who does not come, or says so too late, has kept it from others. A request that nobody answered costs nothing. */
function spends(booking: Booking, { byId, kind }: Pick<Ending, 'kind' | 'byId'>) {
  if (kind === 'released') return true
  if (kind !== 'cancelled' || byId !== booking.personId || !booking.confirmedAt) return false
  return DateTime.now() > freeUntil(booking)
}

/** Until when whoever has it cancels for nothing. */
export function freeUntil({ resource, startsAt }: Booking) {
  return startsAt.minus({ minutes: resource.cancelMinutes })
}
