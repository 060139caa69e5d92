import type { Territory } from '#core/people'
import Good from '../models/good.ts'

/** The whole cupboard: what is on offer before what is hidden, what runs low first, then the cheaper. */
export default function allGoods(community: Territory) {
  return Good.within(community)
    .preload('season')
    .preload('merchant', (merchant) => merchant.preload('organisation'))
    .preload('pictures', (pictures) => pictures.orderBy(['created_at', 'id']))
    .orderByRaw('published_at is null, low_since is null')
    .orderBy(['price', 'id'])
}
