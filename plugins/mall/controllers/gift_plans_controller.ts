import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import planGift from '../queries/plan_gift.ts'
import { poolAt } from '../queries/pools_at.ts'
import PoolTransformer from '../transformers/pool_transformer.ts'
import { giftWishValidator } from '../validators/pool_validator.ts'

/** What a gift would do, to be looked at before it is given. Nothing moves here. */
export default class GiftPlansController {
  async store({ community, member, params, request, response }: HttpContext) {
    const pool = await poolAt(community, params.pool_id)
    const { named = false, points } = await request.validateUsing(giftWishValidator)

    await planGift(pool, member, points)
    return response
      .redirect()
      .withQs({ named: named ? '1' : '0' })
      .toRoute('mall.gift_plans.show', [pool.id, points])
  }

  async show({ community, inertia, member, params, request }: HttpContext) {
    const pool = await poolAt(community, params.pool_id)
    const data = { ...request.qs(), points: params.points }
    const { named = false, points } = await request.validateUsing(giftWishValidator, { data })

    return inertia.render('mall/gifts/plan', {
      pool: new PoolTransformer(pool).toObject(),
      points,
      isNamed: named,
      left: await planGift(pool, member, points),
      requestKey: randomUUID(),
    })
  }
}
