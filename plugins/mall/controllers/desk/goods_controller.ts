import type { HttpContext } from '@adonisjs/core/http'
import addGood from '../../actions/add_good.ts'
import changeGood from '../../actions/change_good.ts'
import Good from '../../models/good.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import allGoods from '../../queries/all_goods.ts'
import openReservations from '../../queries/open_reservations.ts'
import GoodTransformer from '../../transformers/good_transformer.ts'
import ReservationTransformer from '../../transformers/reservation_transformer.ts'
import { goodChangeValidator, goodValidator } from '../../validators/good_validator.ts'

export default class GoodsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    const goods = await allGoods(community)
    const reservations = await openReservations(community)
    return inertia.render('mall/desk/goods/index', {
      goods: goods.map((good) => new GoodTransformer(good).forDesk()),
      reservations: reservations.map((each) => new ReservationTransformer(each).forDesk()),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    return inertia.render('mall/desk/goods/create', {})
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const description = await request.validateUsing(goodValidator)

    const { name } = await addGood(community, description)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.good_added', { good: name }) })
    return response.redirect().toRoute('mall.desk.goods.index')
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const good = await Good.findWithin(community, params.id)

    return inertia.render('mall/desk/goods/edit', { good: new GoodTransformer(good).forDesk() })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const good = await Good.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const change = await request.validateUsing(goodChangeValidator)

    const { name } = await changeGood(good, change)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.good_changed', { good: name }) })
    return response.redirect().toRoute('mall.desk.goods.index')
  }
}
