import type { Territory } from '#core/people'
import goodsOnOffer from './goods_on_offer.ts'

/** One good that residents may see; a hidden one is not found. */
export default async function goodOnOffer(community: Territory, id: string) {
  return goodsOnOffer(community).whereRaw('mall_goods.id::text = ?', [id]).firstOrFail()
}
