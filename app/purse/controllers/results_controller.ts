import type { HttpContext } from '@adonisjs/core/http'
import { linesOf, publicResults } from '#purse/queries/results_at'
import ResultTransformer, { resultLine } from '#purse/transformers/result_transformer'
import { resultWanted } from '#purse/validators/result_validators'

/** What was earned in a community, month by month, for everybody to see. */
export default class ResultsController {
  async index({ community, inertia, request }: HttpContext) {
    const { month, page = 1 } = await resultWanted(request.qs())
    const results = await publicResults(community)
    const chosen = results.find((each) => each.month.toFormat('yyyy-MM') === month) ?? results[0]
    const { hasMore, lines } = chosen ? await linesOf(chosen, page) : { hasMore: false, lines: [] }
    return inertia.render('purse/results', {
      community: community.shortName,
      months: results.map((each) => each.month.toFormat('yyyy-MM')),
      result: chosen ? new ResultTransformer(chosen).forEverybody() : null,
      lines: lines.map(resultLine),
      page,
      hasMore,
    })
  }
}
