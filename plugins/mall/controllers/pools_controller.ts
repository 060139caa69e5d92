import type { HttpContext } from '@adonisjs/core/http'
import giftsOf from '../queries/gifts_of.ts'
import poolBalances from '../queries/pool_balances.ts'
import poolMonth from '../queries/pool_month.ts'
import { openPools, poolAt } from '../queries/pools_at.ts'
import { monthsBeside, thisMonth } from '../shanghai_time.ts'
import PoolTransformer, { poolMonthView } from '../transformers/pool_transformer.ts'
import { monthValidator } from '../validators/merchant_validators.ts'

/** Points that neighbours put together, and what became of them: for everybody to see. */
export default class PoolsController {
  async index({ community, inertia, visitor }: HttpContext) {
    const pools = await openPools(community)
    const balances = await poolBalances(pools)
    const gifts = visitor ? await giftsOf(community, visitor).limit(20) : []
    return inertia.render('mall/pools/index', {
      pools: pools.map((pool, place) => ({
        ...new PoolTransformer(pool).toObject(),
        available: balances[place],
      })),
      gifts: gifts.map(({ createdAt, id, points, pool }) => {
        return { id, pool: pool.name, points, at: createdAt.toISO()! }
      }),
    })
  }

  async show({ community, inertia, params, request }: HttpContext) {
    const pool = await poolAt(community, params.id)
    const data = request.qs()
    const { month = thisMonth() } = await request.validateUsing(monthValidator, { data })

    const statement = await poolMonth(pool, month)
    return inertia.render('mall/pools/show', {
      pool: new PoolTransformer(pool).toObject(),
      available: statement.available,
      month: poolMonthView(statement),
      ...monthsBeside(month),
    })
  }
}
