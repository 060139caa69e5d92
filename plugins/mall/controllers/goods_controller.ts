import type { HttpContext } from '@adonisjs/core/http'
import { v4 as uuid } from 'uuid'
import { settingsOf } from '#core/settings'
import mall from '../plugin.ts'
import goodOnOffer from '../queries/good_on_offer.ts'
import goodsOnOffer from '../queries/goods_on_offer.ts'
import spendablePoints from '../queries/spendable_points.ts'
import GoodTransformer from '../transformers/good_transformer.ts'

export default class GoodsController {
  async index({ community, inertia, visitor }: HttpContext) {
    const goods = await goodsOnOffer(community)
    const balance = await spendablePoints(visitor)
    return inertia.render('mall/goods/index', {
      balance,
      goods: goods.map((good) => new GoodTransformer(good).forResident(balance)),
    })
  }

  async show({ community, inertia, params, visitor }: HttpContext) {
    const good = await goodOnOffer(community, params.id)
    const balance = await spendablePoints(visitor)
    const { pickUpDays } = await settingsOf(mall, community)
    return inertia.render('mall/goods/show', {
      balance,
      good: new GoodTransformer(good).forResident(balance),
      place: community.name,
      pickUpDays,
      requestKey: uuid(),
    })
  }
}
