import type { TransactionClient } from '#core/database'
import Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'

/**
 * Locks reservations and their goods, and reads them anew. Everybody locks in the same order
 * (goods, reservations, points), so that nobody waits for one who waits for them.
 */
export default async function lockReservations(
  reservations: Reservation[],
  client: TransactionClient
) {
  const goodIds = reservations.map((reservation) => reservation.goodId)
  await Good.query({ client }).whereIn('id', goodIds).orderBy('id').forUpdate()

  const ids = reservations.map((reservation) => reservation.id)
  return Reservation.query({ client })
    .whereIn('id', ids)
    .preload('good')
    .preload('outcome')
    .orderBy('id')
    .forUpdate()
}
