import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { settingsOf } from '#core/settings'
import sharePool from '../../actions/share_pool.ts'
import Pool from '../../models/pool.ts'
import mall from '../../plugin.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import neighbourAt from '../../queries/neighbour_at.ts'
import neighboursNamed from '../../queries/neighbours_named.ts'
import poolBalances from '../../queries/pool_balances.ts'
import { poolAt } from '../../queries/pools_at.ts'
import PoolTransformer from '../../transformers/pool_transformer.ts'
import { neighbourValidator, shareValidator } from '../../validators/pool_validator.ts'

/** Points of a pool for a neighbour who needs something. */
export default class SharesController {
  async create({ bouncer, community, inertia, params, request }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const pool = await poolAt(community, params.pool_id)
    const { q } = await request.validateUsing(neighbourValidator, { data: request.qs() })

    const [available] = await poolBalances([pool])
    const neighbours = await neighboursNamed(community, q)
    const { sharePointsPerHousehold: most } = await settingsOf(mall, community)
    return inertia.render('mall/desk/shares/create', {
      pool: new PoolTransformer(pool).toObject(),
      available,
      q: q ?? null,
      neighbours: neighbours.map(({ grid, id, name }) => ({
        id,
        name: name ?? '',
        grid: grid?.name ?? null,
      })),
      most,
      requestKey: randomUUID(),
    })
  }

  async store(context: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = context
    const pool = await Pool.findWithin(community, params.pool_id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { person: id, ...sharing } = await request.validateUsing(shareValidator)
    const person = await neighbourAt(community, id)

    await sharePool(pool, { ...sharing, person, by: member })
    const text = i18n.t('mall.share.done', { points: sharing.points })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('mall.desk.pools.show', [pool.id])
  }
}
