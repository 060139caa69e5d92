import type { CardContext } from '#core/cards'
import merchantOf from '../queries/merchant_of.ts'
import { waitingAt } from '../queries/merchant_reservations.ts'
import ReservationTransformer from '../transformers/reservation_transformer.ts'

const SHOWN = 5

/** What residents will come to fetch from the merchant somebody works for. */
export default async function merchantTodayCard({ community, member }: CardContext) {
  const merchant = member && (await merchantOf(community, member))
  if (!merchant) return null
  const waiting = await waitingAt(merchant).limit(SHOWN)
  if (waiting.length === 0) return null

  return { reservations: waiting.map((each) => new ReservationTransformer(each).forDesk()) }
}
