import type { HttpContext } from '@adonisjs/core/http'
import cardsFor from '#kernel/queries/cards_for'
import latestVerification from '#identity/queries/latest_verification'
import balanceOf from '#points/queries/balance'

export default class ProfilesController {
  async show({ community, inertia, member }: HttpContext) {
    await member.load('grid')
    const verification = await latestVerification(member)
    return inertia.render('identity/profile', {
      name: member.name,
      isVerified: member.isRealName,
      isPending: Boolean(verification && !verification.isDecided),
      place: [community.shortName, member.grid?.name].filter(Boolean).join(' · '),
      balance: await balanceOf(member.id),
      cards: await cardsFor('profile', { community, member }),
    })
  }
}
