import type { BookingWaitEnded } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import tellWaiter from './tell_waiter.ts'

/** Who booked it, declined it or left knows. */
export default async function tellWaitEnded({
  payload,
  territoryId,
}: OccurrenceOf<BookingWaitEnded>) {
  const facts = { ...payload, territoryId }
  if (payload.ending === 'expired') await tellWaiter('offer_passed', facts)
  if (payload.ending === 'closed') await tellWaiter('waited_in_vain', facts)
}
