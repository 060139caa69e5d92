import type { PointsOffer } from '#core/contracts/earning'
import type { Territory } from '#core/people'
import goodsOnOffer from '../queries/goods_on_offer.ts'

const SHOWN = 4

/** What is there now, for what. */
export default async function goodsForPoints(community: Territory): Promise<PointsOffer[]> {
  const goods = await goodsOnOffer(community).where('stock', '>', 0).limit(SHOWN)
  return goods.map(({ id, name, price }) => ({
    say: { key: 'mall.spending', values: { good: name } },
    points: price,
    at: null,
    href: `/mall/goods/${id}`,
    icon: 'gift',
  }))
}
