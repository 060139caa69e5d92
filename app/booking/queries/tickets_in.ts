import type { TransactionClient } from '#core/database'
import type Lottery from '#booking/models/lottery'
import LotteryTicket from '#booking/models/lottery_ticket'

/** The tickets that take part in a lottery, by number, with `person`. */
export default function ticketsIn({ id }: Lottery, client?: TransactionClient) {
  return LotteryTicket.query({ client })
    .where('lottery_id', id)
    .whereNull('withdrawn_at')
    .preload('person')
    .orderBy('number')
}
