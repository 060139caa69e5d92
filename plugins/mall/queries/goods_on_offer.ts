import type { Territory } from '#core/people'
import Good from '../models/good.ts'

/** What residents see: what is there before what is gone, the cheaper first. */
export default function goodsOnOffer(community: Territory) {
  return Good.within(community)
    .whereNotNull('published_at')
    .orderByRaw('stock = 0')
    .orderBy(['price', 'id'])
}
