import type { HttpContext } from '@adonisjs/core/http'
import { pictured } from '#core/pictures'
import addGood from '../../actions/add_good.ts'
import changeGood from '../../actions/change_good.ts'
import Good from '../../models/good.ts'
import Merchant from '../../models/merchant.ts'
import Season from '../../models/season.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import allGoods from '../../queries/all_goods.ts'
import deskGood from '../../queries/desk_good.ts'
import reservedPieces from '../../queries/reserved_pieces.ts'
import termsToChoose from '../../queries/terms_to_choose.ts'
import GoodTransformer from '../../transformers/good_transformer.ts'
import { goodChangeValidator, newGoodValidator } from '../../validators/good_validator.ts'

export default class GoodsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    const goods = await allGoods(community)
    const reserved = await reservedPieces(community)
    return inertia.render('mall/desk/goods/index', {
      goods: goods.map((good) => new GoodTransformer(good).forDesk(reserved.get(good.id))),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    return inertia.render('mall/desk/goods/create', await termsToChoose(community))
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { merchant, season, ...described } = await request.validateUsing(newGoodValidator)
    const merchantId = merchant ? (await Merchant.findWithin(community, merchant)).id : null
    const seasonId = season ? (await Season.findWithin(community, season)).id : null

    const { name } = await addGood(community, { ...described, merchantId, seasonId })
    session.flash('notice', { tone: 'success', text: i18n.t('mall.good_added', { good: name }) })
    return response.redirect().toRoute('mall.desk.goods.index')
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { good, reserved } = await deskGood(community, params.id)
    const { seasons } = await termsToChoose(community, good)

    return inertia.render('mall/desk/goods/edit', {
      good: new GoodTransformer(good).forDesk(reserved),
      seasons,
      pictures: good.pictures.map((each) => ({ id: each.id, ...pictured(each) })),
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const good = await Good.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { season, ...change } = await request.validateUsing(goodChangeValidator)
    const seasonId = season ? (await Season.findWithin(community, season)).id : null

    const { name } = await changeGood(good, { ...change, seasonId })
    session.flash('notice', { tone: 'success', text: i18n.t('mall.good_changed', { good: name }) })
    return response.redirect().toRoute('mall.desk.goods.index')
  }
}
