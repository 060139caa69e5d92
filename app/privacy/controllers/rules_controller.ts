import type { HttpContext } from '@adonisjs/core/http'

/** What everybody may read of how personal information is dealt with here (PIPL art. 17). */
export default class RulesController {
  async show({ actingTerritory, inertia }: HttpContext) {
    return inertia.render('privacy/overview', { community: actingTerritory?.shortName ?? null })
  }
}
