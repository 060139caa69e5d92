import { lotteriesAt, LotteryTicket, ticketCounts, type Lottery } from '#core/booking'
import type { Person, Territory } from '#core/people'
import type { ListedLottery } from '../lottery_views.ts'
import LotteryTransformer from '../transformers/lottery_transformer.ts'

const SHOWN = 50

/** What lots are, were and will be drawn for here, the latest to close first. */
export default async function lotteriesHere(community: Territory): Promise<ListedLottery[]> {
  return listed(await lotteriesAt({ pluginId: 'spaces', territory: community }).limit(SHOWN))
}

/** Those of one space in which one can still take part. */
export async function openLotteriesOf(community: Territory, resourceId: string) {
  const open = await lotteriesAt({ pluginId: 'spaces', territory: community })
    .where({ resourceId })
    .whereNull('called_off_at')
    .where('closes_at', '>', new Date())
  return listed(open)
}

async function listed(lotteries: Lottery[]) {
  const counts = await ticketCounts(lotteries)
  return lotteries.map((lottery) =>
    new LotteryTransformer(lottery).forList(counts.get(lottery.id) ?? 0)
  )
}

/** One of them, with `resource` and `times`. */
export async function lotteryHere(community: Territory, id: string) {
  return lotteriesAt({ pluginId: 'spaces', territory: community })
    .whereRaw('booking_lotteries.id::text = ?', [String(id)])
    .firstOrFail()
}

/** A person's own ticket in a lottery; without one there is nothing to be found. */
export async function ownTicketIn({ id: lotteryId }: Lottery, { id: personId }: Person) {
  return LotteryTicket.query().where({ lotteryId, personId }).firstOrFail()
}
