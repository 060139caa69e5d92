import type { CardContext } from '#core/cards'
import type { Person } from '#core/people'
import readTogether from '#core/read_together'
import sameForAll from '#core/same_for_all'
import goodsOnCard from '#plugins/mall/queries/goods_on_card'
import { missingFor } from '#plugins/mall/transformers/good_transformer'

/**
 * What a card usually does: it shows something that is the same for all, and asks one thing about whoever looks. Of a
 * guest there is nothing to be asked.
 */
export default function madeUpCard(pluginId: string) {
  return async ({ community, member }: CardContext) => {
    const goods = await sameForAll(community, `${pluginId}.offers`, () => goodsOnCard(community))
    const balance = member && (await toldByOthers(pluginId, member))
    return { goods: goods.map((good) => ({ ...good, missing: missingFor(good.price, balance) })) }
  }
}

/** Each asks something of its own: what all asked alike would be asked once. */
async function toldByOthers(pluginId: string, { id }: Person) {
  const [{ count }] = await readTogether<{ count: number }>(
    'select count(*) from notices where person_id = :personId and sender <> :pluginId',
    { personId: id, pluginId }
  )
  return count
}
