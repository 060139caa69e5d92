import type { CardContext } from '#core/cards'
import sameForAll from '#core/same_for_all'
import goodsOnCard from '../queries/goods_on_card.ts'
import spendablePoints from '../queries/spendable_points.ts'
import { missingFor } from '../transformers/good_transformer.ts'

/** Two goods that are there now, or nothing while the cupboard is empty. */
export default async function goodsCard({ community, member }: CardContext) {
  const goods = await sameForAll(community, 'mall.goods_card', () => goodsOnCard(community))
  if (goods.length === 0) return null

  const balance = await spendablePoints(member)
  return { goods: goods.map((good) => ({ ...good, missing: missingFor(good.price, balance) })) }
}
