import { purseBalances } from '#core/points'
import type Merchant from '../models/merchant.ts'
import purseOf from './purse_of.ts'

/** Of what a merchant received in a month, as much as later refunds have left of it; never less than 0. */
export default async function toSettleOf(merchant: Merchant, received: number) {
  const [{ posted }] = await purseBalances([purseOf(merchant)])
  return Math.max(0, Math.min(received, posted))
}
