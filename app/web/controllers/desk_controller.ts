import type { HttpContext } from '@adonisjs/core/http'
import waitingVerifications from '#identity/queries/waiting_verifications'
import cardsFor from '#kernel/queries/cards_for'

export default class DeskController {
  async show({ community, inertia, member }: HttpContext) {
    const canVerify = member.can('identity.verify', community)
    const waiting = canVerify ? await waitingVerifications(community) : null
    return inertia.render('desk/overview', {
      waitingVerifications: waiting && waiting.length,
      cards: await cardsFor('desk', { community, member }),
    })
  }
}
