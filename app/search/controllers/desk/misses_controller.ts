import type { HttpContext } from '@adonisjs/core/http'
import forgetWords from '#search/actions/forget_words'
import SearchHelpPolicy from '#search/policies/search_help_policy'
import missesIn from '#search/queries/misses_in'
import { wordsValidator } from '#search/validators/search_help_validators'

/** What residents look for and do not find. */
export default class MissesController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)
    return inertia.render('desk/search_help/misses/index', {
      place: community.shortName,
      misses: await missesIn(community),
    })
  }

  async destroy({ bouncer, community, request, response }: HttpContext) {
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)
    const { words } = await request.validateUsing(wordsValidator)

    await forgetWords(community, [words])
    return response.redirect().toRoute('search_help.misses.index')
  }
}
