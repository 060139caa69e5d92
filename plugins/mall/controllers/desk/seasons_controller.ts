import type { HttpContext } from '@adonisjs/core/http'
import { addSeason, changeSeason, removeSeason } from '../../actions/keep_season.ts'
import Season from '../../models/season.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import seasonsAt from '../../queries/seasons_at.ts'
import SeasonTransformer from '../../transformers/season_transformer.ts'
import { seasonValidator } from '../../validators/season_validator.ts'

export default class SeasonsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    const { goods, seasons } = await seasonsAt(community)
    return inertia.render('mall/desk/seasons/index', {
      seasons: seasons.map((season) => ({
        ...new SeasonTransformer(season).toObject(),
        goods: goods.get(season.id) ?? 0,
      })),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    return inertia.render('mall/desk/seasons/create', {})
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const description = await request.validateUsing(seasonValidator)

    const { name } = await addSeason(community, description)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.kept', { name }) })
    return response.redirect().toRoute('mall.desk.seasons.index')
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const season = await Season.findWithin(community, params.id)

    return inertia.render('mall/desk/seasons/edit', {
      season: new SeasonTransformer(season).toObject(),
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const season = await Season.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const description = await request.validateUsing(seasonValidator)

    const { name } = await changeSeason(season, description)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.kept', { name }) })
    return response.redirect().toRoute('mall.desk.seasons.index')
  }

  async destroy({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const season = await Season.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)

    await removeSeason(season)
    const text = i18n.t('mall.removed', { name: season.name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('mall.desk.seasons.index')
  }
}
