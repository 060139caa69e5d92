import type { HttpContext } from '@adonisjs/core/http'
import { addPool, changePool } from '../../actions/keep_pool.ts'
import Pool from '../../models/pool.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import poolBalances from '../../queries/pool_balances.ts'
import poolMonth from '../../queries/pool_month.ts'
import { allPools, poolAt } from '../../queries/pools_at.ts'
import { monthsBeside, thisMonth } from '../../shanghai_time.ts'
import PoolTransformer, { monthForStaff } from '../../transformers/pool_transformer.ts'
import { monthValidator } from '../../validators/merchant_validators.ts'
import { poolValidator } from '../../validators/pool_validator.ts'

export default class PoolsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    const pools = await allPools(community)
    const balances = await poolBalances(pools)
    return inertia.render('mall/desk/pools/index', {
      pools: pools.map((pool, place) => ({
        ...new PoolTransformer(pool).toObject(),
        available: balances[place],
      })),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    return inertia.render('mall/desk/pools/create', {})
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const description = await request.validateUsing(poolValidator)

    const { id, name } = await addPool(community, description)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.kept', { name }) })
    return response.redirect().toRoute('mall.desk.pools.show', [id])
  }

  async show({ bouncer, community, inertia, params, request }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const pool = await poolAt(community, params.id)
    const data = request.qs()
    const { month = thisMonth() } = await request.validateUsing(monthValidator, { data })

    const statement = await poolMonth(pool, month)
    return inertia.render('mall/desk/pools/show', {
      pool: new PoolTransformer(pool).toObject(),
      available: statement.available,
      month: monthForStaff(statement),
      ...monthsBeside(month),
    })
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const pool = await poolAt(community, params.id)

    return inertia.render('mall/desk/pools/edit', { pool: new PoolTransformer(pool).toObject() })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const pool = await Pool.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { name, purpose, state } = await request.validateUsing(poolValidator)

    await changePool(pool, { name, purpose, isClosed: state === 'closed' })
    session.flash('notice', { tone: 'success', text: i18n.t('mall.kept', { name }) })
    return response.redirect().toRoute('mall.desk.pools.show', [pool.id])
  }
}
