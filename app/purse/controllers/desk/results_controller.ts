import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import publishResults from '#purse/actions/publish_results'
import ResultPolicy from '#purse/policies/result_policy'
import awardsOfMonth from '#purse/queries/awards_of_month'
import { allResults } from '#purse/queries/results_at'
import ResultTransformer from '#purse/transformers/result_transformer'
import {
  publicationValidator,
  publishableMonths,
  resultWanted,
} from '#purse/validators/result_validators'

/** How many lines staff look at before they publish all of them. */
const PREVIEWED = 20

export default class ResultsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(ResultPolicy).authorize('publish', community)

    const results = await allResults(community)
    return inertia.render('desk/points/results/index', {
      results: results.map((each) => new ResultTransformer(each).forDesk()),
      months: publishableMonths(),
    })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(ResultPolicy).authorize('publish', community)

    const months = publishableMonths()
    const { month: asked } = await resultWanted(request.qs())
    const month = months.find((each) => each === asked) ?? months[1]
    const awards = await awardsOfMonth(community, DateTime.fromISO(`${month}-01`))
    return inertia.render('desk/points/results/create', {
      month,
      isRunning: month === months[0],
      people: awards.length,
      total: awards.reduce((sum, { points }) => sum + points, 0),
      lines: awards.slice(0, PREVIEWED).map(({ awards: count, maskedName, points }, index) => ({
        place: index + 1,
        name: maskedName,
        awards: count,
        points,
      })),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(ResultPolicy).authorize('publish', community)
    const { month } = await request.validateUsing(publicationValidator())

    await publishResults(community, DateTime.fromISO(`${month}-01`), member)
    session.flash('notice', { tone: 'success', text: i18n.t('purse.desk.results.published') })
    return response.redirect().toPath('/desk/points/results')
  }
}
