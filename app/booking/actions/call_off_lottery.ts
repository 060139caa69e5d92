import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import lockLottery from '#booking/actions/lock_lottery'
import lockTrees from '#booking/actions/lock_trees'
import { vacate } from '#booking/actions/occupy'
import offerFreeTimes from '#booking/actions/offer_free_times'
import { LotteryClosed } from '#booking/errors'
import { LotteryCalledOff } from '#booking/events'
import type Lottery from '#booking/models/lottery'
import ticketsIn from '#booking/queries/tickets_in'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** Calls a lottery off before it is drawn, with a reason for all who took part; its times are free. */
export default async function callOffLottery(
  { id }: Lottery,
  { by, reason }: { by: Person; reason: string }
) {
  return transaction(async (client) => {
    const lottery = await lockLottery(id, client)
    if (lottery.drawnAt || lottery.calledOffAt) throw new LotteryClosed()

    lottery.merge({ calledOffAt: DateTime.now(), calledOffById: by.id, reason })
    await lottery.useTransaction(client).save()
    const { territoryId } = lottery
    const subject = { kind: 'booking_lottery', id }
    await recordAct({ act: 'booking.lottery_called_off', by, subject, territoryId, reason })
    await tellAll(lottery, client)
    await lockTrees([lottery.resource], client)
    for (const time of lottery.times) {
      await vacate({ column: 'lottery_time_id', id: time.id }, client)
    }
    await offerFreeTimes(lottery.resource, client)
    return lottery
  })
}

async function tellAll(lottery: Lottery, client: TransactionClient) {
  const { id: lotteryId, pluginId, reason, resource, territoryId } = lottery
  for (const { id: ticketId, personId } of await ticketsIn(lottery, client)) {
    const whose = { lotteryId, ticketId, pluginId, personId: personId! }
    const facts = { ...whose, resource: resource.name, reason: reason! }
    await announce(new LotteryCalledOff(territoryId, facts))
  }
}
