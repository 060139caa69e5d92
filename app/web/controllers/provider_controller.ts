import type { HttpContext } from '@adonisjs/core/http'
import cardsFor from '#kernel/queries/cards_for'

export default class ProviderController {
  async show({ community, inertia, member }: HttpContext) {
    return inertia.render('provider/overview', {
      community: community.shortName,
      cards: await cardsFor('provider', { community, member }),
    })
  }
}
