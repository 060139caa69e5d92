import type { Territory } from '#core/people'
import Good from '../models/good.ts'

/** How many goods on offer run low. */
export default async function lowGoodsCount(territory: Territory) {
  const low = await Good.within(territory).whereNotNull('published_at').whereNotNull('low_since')
  return low.length
}
