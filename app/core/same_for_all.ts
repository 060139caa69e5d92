import sharedAnswers from '#kernel/shared_answers'
import type Territory from '#territories/models/territory'

/**
 * What looks the same to everybody in a territory, such as the goods on a card: asked at most once a second in each
 * process, however many look, and anew after every transaction of this process. `name` begins with the plugin's id.
 * All who ask get the same records, so they are read and never changed. Not within a transaction, and not for what
 * decides: a seat, a balance, a permission.
 *
 * @example
 * const goods = await sameForAll(community, 'mall.goods_card', () => goodsOnOffer(community).limit(2))
 */
export default function sameForAll<Answer>(
  { id }: Pick<Territory, 'id'>,
  name: string,
  question: () => PromiseLike<Answer>
): Promise<Answer> {
  return sharedAnswers.ask(`${name} ${id}`, question)
}
