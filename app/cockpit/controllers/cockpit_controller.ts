import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import figuresInMonth from '#cockpit/queries/figures_in_month'
import ScreenPolicy from '#cockpit/policies/screen_policy'
import cardsFor from '#kernel/queries/cards_for'

export default class CockpitController {
  async show({ bouncer, community, inertia, member }: HttpContext) {
    const now = DateTime.now().setZone('Asia/Shanghai')
    return inertia.render('cockpit/overview', {
      community: community.shortName,
      figures: await figuresInMonth(community, now),
      cards: await cardsFor('cockpit', { community, member }),
      at: now.toISO()!,
      mayOpenScreens: await bouncer.with(ScreenPolicy).allows('manage', community),
    })
  }
}
