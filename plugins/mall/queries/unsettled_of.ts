import { purseBalances } from '#core/points'
import type Merchant from '../models/merchant.ts'
import purseOf from './purse_of.ts'

/** What each of some merchants has received and the community has not paid, in the order asked for. */
export default async function unsettledOf(merchants: Merchant[]): Promise<number[]> {
  const balances = await purseBalances(merchants.map(purseOf))
  return balances.map(({ posted }) => posted)
}
