import type { HttpContext } from '@adonisjs/core/http'
import goodOnOffer from '../queries/good_on_offer.ts'
import { goodsMatching } from '../queries/goods_on_offer.ts'
import { openPools } from '../queries/pools_at.ts'
import spendablePoints from '../queries/spendable_points.ts'
import termsOf from '../queries/terms_of.ts'
import GoodTransformer from '../transformers/good_transformer.ts'
import { goodsFilterValidator } from '../validators/filter_validators.ts'

export default class GoodsController {
  async index({ community, inertia, request, visitor }: HttpContext) {
    const filter = await request.validateUsing(goodsFilterValidator, { data: request.qs() })
    const balance = await spendablePoints(visitor)
    const goods = await goodsMatching(community, filter, balance)
    const pool = await openPools(community).first()
    return inertia.render('mall/goods/index', {
      balance,
      filter: { category: filter.category ?? null, show: filter.show ?? null },
      goods: goods.map((good) => new GoodTransformer(good).forList(balance)),
      hasPools: pool !== null,
    })
  }

  async show({ community, inertia, params, visitor }: HttpContext) {
    const good = await goodOnOffer(community, params.id)
    const balance = await spendablePoints(visitor)
    return inertia.render('mall/goods/show', {
      ...(await termsOf(community, good)),
      balance,
      good: new GoodTransformer(good).forPage(balance),
    })
  }
}
