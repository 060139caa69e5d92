import type { HttpContext } from '@adonisjs/core/http'
import cardsFor from '#kernel/queries/cards_for'
import navigationFor from '#kernel/queries/navigation_for'
import emergencyFor from '#notifications/queries/emergency_for'
import NoticeTransformer from '#notifications/transformers/notice_transformer'
import balanceOf from '#points/queries/balance'
import upcomingFor from '#web/queries/upcoming_for'

export default class HomeController {
  async show({ community, inertia, visitor }: HttpContext) {
    const isElsewhere = visitor !== null && visitor.territoryId !== community.id
    const emergency = visitor ? await emergencyFor(visitor.id) : null
    return inertia.render('home', {
      emergency: emergency && new NoticeTransformer(emergency).toObject(),
      community: community.shortName,
      services: await navigationFor('resident', community, visitor),
      cards: await cardsFor('home', { community, member: visitor }),
      upcoming: visitor && !isElsewhere ? await upcomingFor(community, visitor) : [],
      balance: visitor && !isElsewhere ? await balanceOf(visitor.id) : null,
      ownCommunity: isElsewhere ? visitor.territory.code : null,
    })
  }
}
