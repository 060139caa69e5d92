import type { HttpContext } from '@adonisjs/core/http'
import giveToPool from '../actions/give_to_pool.ts'
import { poolAt } from '../queries/pools_at.ts'
import spendablePoints from '../queries/spendable_points.ts'
import PoolTransformer from '../transformers/pool_transformer.ts'
import { giftValidator } from '../validators/pool_validator.ts'

/** Points that a resident gives to a pool. */
export default class GiftsController {
  async create({ community, inertia, member, params }: HttpContext) {
    const pool = await poolAt(community, params.pool_id)
    return inertia.render('mall/gifts/create', {
      pool: new PoolTransformer(pool).toObject(),
      balance: (await spendablePoints(member)) ?? 0,
    })
  }

  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const pool = await poolAt(community, params.pool_id)
    const {
      named: isNamed = false,
      points,
      requestKey,
    } = await request.validateUsing(giftValidator)

    await giveToPool(pool, member, { points, isNamed, requestKey })
    const text = i18n.t('mall.gift.done', { points, pool: pool.name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('mall.pools.show', [pool.id])
  }
}
