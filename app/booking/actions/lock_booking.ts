import type { TransactionClient } from '#core/database'
import Booking from '#booking/models/booking'

/** Locks a booking and reads it anew, with how it ended. Points are moved after this, by everybody. */
export default async function lockBooking({ id }: { id: string }, client: TransactionClient) {
  return Booking.query({ client })
    .where({ id })
    .forUpdate()
    .preload('resource')
    .preload('ending')
    .firstOrFail()
}
