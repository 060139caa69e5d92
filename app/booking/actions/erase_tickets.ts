import { DateTime } from 'luxon'
import Lottery from '#booking/models/lottery'
import LotteryTicket from '#booking/models/lottery_ticket'
import type { TransactionClient } from '#core/database'

/**
 * Takes a person off their tickets with a plugin; what is left, a number and what it chose, tells nothing of them, and
 * without it the draw could not be made again. Lotteries are locked before bookings, as they are when they are drawn.
 */
export default async function eraseTickets(
  pluginId: string,
  personId: string,
  client: TransactionClient
) {
  const lotteries = await Lottery.query({ client })
    .where({ pluginId })
    .whereHas('tickets', (tickets) => tickets.where({ personId }))
    .orderBy('id')
    .forUpdate()
  for (const { drawnAt, id: lotteryId } of lotteries) {
    const ticket = await LotteryTicket.findByOrFail({ lotteryId, personId }, { client })
    const withdrawnAt = drawnAt ? null : (ticket.withdrawnAt ?? DateTime.now())
    await ticket
      .merge({
        personId: null,
        bookingId: null,
        people: null,
        purpose: '',
        waits: false,
        withdrawnAt,
      })
      .save()
  }
}
