import type { HttpContext } from '@adonisjs/core/http'
import moveStock from '../../actions/move_stock.ts'
import Good from '../../models/good.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import deskGood from '../../queries/desk_good.ts'
import stockMovesOf from '../../queries/stock_moves_of.ts'
import GoodTransformer from '../../transformers/good_transformer.ts'
import StockMoveTransformer from '../../transformers/stock_move_transformer.ts'
import { stockMoveValidator } from '../../validators/stock_validator.ts'

/** What came, was counted or is lost. */
export default class StockMovesController {
  async index({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { good, reserved } = await deskGood(community, params.good_id)

    const moves = await stockMovesOf(good)
    return inertia.render('mall/desk/stock/index', {
      good: new GoodTransformer(good).forDesk(reserved),
      moves: moves.map((move) => new StockMoveTransformer(move).toObject()),
    })
  }

  async store(context: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = context
    const good = await Good.findWithin(community, params.good_id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const change = await request.validateUsing(stockMoveValidator)

    const { stockAfter: stock } = await moveStock(good, change, member)
    const text = i18n.t('mall.stock_moved', { good: good.name, stock })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('mall.desk.stock_moves.index', [good.id])
  }
}
