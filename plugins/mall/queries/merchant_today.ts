import { purseMonth } from '#core/points'
import type Merchant from '../models/merchant.ts'
import { thisMonth } from '../shanghai_time.ts'
import ReservationTransformer from '../transformers/reservation_transformer.ts'
import { handedOverToday, waitingAt } from './merchant_reservations.ts'
import purseOf from './purse_of.ts'

const SHOWN = 50

/** The day of a merchant: what waits, what was handed over, and the points of this month. */
export default async function merchantToday(merchant: Merchant) {
  const waiting = await waitingAt(merchant).limit(SHOWN)
  const handedOver = await handedOverToday(merchant).limit(SHOWN)
  const { movements } = await purseMonth(purseOf(merchant), thisMonth())
  return {
    waiting: waiting.map((each) => new ReservationTransformer(each).forDesk()),
    handedOver: handedOver.map((each) => new ReservationTransformer(each).forDesk()),
    received: movements.find(({ kind }) => kind === 'redeem')?.incoming ?? 0,
  }
}
