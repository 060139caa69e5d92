import type { Territory } from '#core/people'
import Good, { type Category } from '../models/good.ts'
import { here } from '../shanghai_time.ts'

/** SQL of what residents see: nothing whose season is over on the day `:today`, nor of a merchant that is paused. */
export const onOffer = `
  mall_goods.published_at is not null
  and not exists (
    select from mall_seasons where id = mall_goods.season_id and ends_on < :today
  )
  and not exists (
    select from mall_merchants where id = mall_goods.merchant_id and paused_at is not null
  )`

/** What residents see: what is there before what is gone, the cheaper first. */
export default function goodsOnOffer(community: Territory) {
  const today = here().toISODate()!
  return Good.within(community)
    .whereRaw(onOffer, { today })
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
