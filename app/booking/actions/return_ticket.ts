import { DateTime } from 'luxon'
import lockLottery from '#booking/actions/lock_lottery'
import { LotteryClosed } from '#booking/errors'
import LotteryTicket from '#booking/models/lottery_ticket'
import transaction from '#core/transaction'

/** Takes part no more; the number is nobody else's. Again changes nothing. */
export default async function returnTicket({ id, lotteryId }: LotteryTicket) {
  return transaction(async (client) => {
    const { state } = await lockLottery(lotteryId, client)
    if (state !== 'open') throw new LotteryClosed()

    const ticket = await LotteryTicket.findOrFail(id, { client })
    return ticket.merge({ withdrawnAt: ticket.withdrawnAt ?? DateTime.now() }).save()
  })
}
