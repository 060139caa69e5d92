import type { CardContext } from '#core/cards'
import type { Territory } from '#core/people'
import sameForAll from '#core/same_for_all'
import goodsOnOffer from '../queries/goods_on_offer.ts'
import spendablePoints from '../queries/spendable_points.ts'
import GoodTransformer, { missingFor } from '../transformers/good_transformer.ts'

/** Two goods that are there now, or nothing while the cupboard is empty. */
export default async function goodsCard({ community, member }: CardContext) {
  const goods = await sameForAll(community, 'mall.goods_card', () => goodsShown(community))
  if (goods.length === 0) return null

  const balance = await spendablePoints(member)
  return { goods: goods.map((good) => ({ ...good, missing: missingFor(good.price, balance) })) }
}

async function goodsShown(community: Territory) {
  const goods = await goodsOnOffer(community).where('stock', '>', 0).limit(2)
  return goods.map((good) => new GoodTransformer(good).forResident(null))
}
