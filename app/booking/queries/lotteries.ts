import Lottery from '#booking/models/lottery'
import LotteryTicket from '#booking/models/lottery_ticket'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** A plugin's lotteries at and below a territory, with `resource` and `times`, the latest to close first. */
export default function lotteriesAt({
  pluginId,
  territory,
}: {
  pluginId: string
  territory: Territory
}) {
  return Lottery.within(territory)
    .where('plugin_id', pluginId)
    .preload('resource')
    .preload('times', (times) => times.orderBy('number'))
    .orderBy('closes_at', 'desc')
    .orderBy('id')
}

/** Those that have closed and wait to be drawn, the longest waiting first. */
export function lotteriesDue() {
  return Lottery.query()
    .whereNull('drawn_at')
    .whereNull('called_off_at')
    .where('closes_at', '<=', new Date())
    .orderBy(['closes_at', 'id'])
}

/** A person's ticket in a lottery with the `time` it has won, or null; also one that was given back. */
export function ticketOf({ id: lotteryId }: Lottery, { id: personId }: Person) {
  return LotteryTicket.query().where({ lotteryId, personId }).preload('time').first()
}

/** How many take part in each of these lotteries, by the id of the lottery. */
export async function ticketCounts(lotteries: Lottery[]): Promise<Map<string, number>> {
  const ids = lotteries.map(({ id }) => id)
  const tickets = await LotteryTicket.query()
    .whereIn('lottery_id', ids)
    .whereNull('withdrawn_at')
    .select('lottery_id')
    .count('* as total')
    .groupBy('lottery_id')
  return new Map(tickets.map(({ $extras, lotteryId }) => [lotteryId, Number($extras.total)]))
}
