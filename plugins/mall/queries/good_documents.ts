import type { Territory } from '#core/people'
import GoodTransformer from '../transformers/good_transformer.ts'
import goodsOnOffer from './goods_on_offer.ts'

/** Every good that can be found: those on offer, sold out ones too. */
export default async function goodDocuments(territory: Territory) {
  const goods = await goodsOnOffer(territory)
  return goods.map((good) => new GoodTransformer(good).forSearch())
}
