import type { TransactionClient } from '#core/database'
import Lottery from '#booking/models/lottery'

/** Locks a lottery and reads it anew, with its times. It is locked before bookings, trees and points. */
export default async function lockLottery(lotteryId: string, client: TransactionClient) {
  return Lottery.query({ client })
    .where('id', lotteryId)
    .forUpdate()
    .preload('resource')
    .preload('times', (times) => times.orderBy('number'))
    .firstOrFail()
}
