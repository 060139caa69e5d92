import type { Territory } from '#core/people'
import Good, { type Category } from '../models/good.ts'
import { here } from '../shanghai_time.ts'

/**
 * What residents see: what is there before what is gone, the cheaper first; nothing whose season is over, nor of
 * a merchant that is paused.
 */
export default function goodsOnOffer(community: Territory) {
  const today = here().toISODate()!
  return Good.within(community)
    .whereNotNull('published_at')
    .where((goods) =>
      goods
        .whereNull('season_id')
        .orWhereHas('season', (season) => season.where('ends_on', '>=', today))
    )
    .where((goods) =>
      goods
        .whereNull('merchant_id')
        .orWhereHas('merchant', (merchant) => merchant.whereNull('paused_at'))
    )
    .preload('season')
    .preload('merchant', (merchant) => merchant.preload('organisation'))
    .preload('pictures', (pictures) => pictures.orderBy(['created_at', 'id']))
    .orderByRaw('stock = 0')
    .orderBy(['price', 'id'])
}

export type GoodsFilter = { category?: Category; show?: 'affordable' | 'there' }

/** The same narrowed; what is affordable is known only of whoever has points. */
export function goodsMatching(
  community: Territory,
  { category, show }: GoodsFilter,
  balance: number | null
) {
  const goods = goodsOnOffer(community)
  if (category) goods.where('category', category)
  if (show) goods.where('stock', '>', 0)
  if (show === 'affordable' && balance !== null) goods.where('price', '<=', balance)
  return goods
}
