import type { HttpContext } from '@adonisjs/core/http'
import cardsFor from '#kernel/queries/cards_for'

export default class CockpitController {
  async show({ community, inertia, member }: HttpContext) {
    return inertia.render('cockpit/overview', {
      community: community.shortName,
      cards: await cardsFor('cockpit', { community, member }),
    })
  }
}
