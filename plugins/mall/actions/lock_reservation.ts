import type { TransactionClient } from '#core/database'
import Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'

/**
 * Locks a reservation, after the good it is of, and reads it anew. Everybody locks in this order,
 * and points come last, so that nobody waits for one who waits for them.
 */
export default async function lockReservation(
  { goodId, id }: Reservation,
  client: TransactionClient
) {
  await Good.query({ client }).where('id', goodId).forUpdate().firstOrFail()
  return Reservation.query({ client })
    .where('id', id)
    .preload('good')
    .preload('outcome')
    .forUpdate()
    .firstOrFail()
}
