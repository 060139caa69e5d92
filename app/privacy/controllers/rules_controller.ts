import type { HttpContext } from '@adonisjs/core/http'
import { officeOf } from '#identity/queries/counter_of'

/** What everybody may read of how personal information is dealt with here, by whom, and whom to call (PIPL art. 17). */
export default class RulesController {
  async show({ actingTerritory, inertia }: HttpContext) {
    return inertia.render('privacy/overview', {
      community: actingTerritory?.shortName ?? null,
      office: actingTerritory && (await officeOf(actingTerritory)),
    })
  }
}
