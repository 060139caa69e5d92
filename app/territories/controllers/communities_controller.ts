import type { HttpContext } from '@adonisjs/core/http'
import communitiesMatching from '#territories/queries/communities_matching'

export default class CommunitiesController {
  async index({ actingTerritory, inertia, request }: HttpContext) {
    const search = String(request.input('q') ?? '')
    return inertia.render('communities/index', {
      search,
      current: actingTerritory?.code ?? null,
      communities: await communitiesMatching(search),
    })
  }
}
