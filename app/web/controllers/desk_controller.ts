import type { HttpContext } from '@adonisjs/core/http'
import waitingVerifications from '#identity/queries/waiting_verifications'
import cardsFor from '#kernel/queries/cards_for'
import reviewablesFor from '#kernel/queries/reviewables_for'
import { openRequestCounts } from '#privacy/queries/open_requests'
import pluginTroubles from '#kernel/queries/plugin_troubles'
import { openAppealCounts } from '#purse/queries/appeals_at'

export default class DeskController {
  async show({ community, inertia, member }: HttpContext) {
    const canVerify = member.can('identity.verify', community)
    const waiting = canVerify ? await waitingVerifications(community) : null
    const canAnswer = member.can('privacy.answer', community)
    const canAdjust = member.can('points.adjust', community)
    const canManage = member.can('plugins.manage', community)
    return inertia.render('desk/overview', {
      waitingVerifications: waiting && waiting.length,
      privacyRequests: canAnswer ? await openRequestCounts(community) : null,
      pointsAppeals: canAdjust ? await openAppealCounts(community) : null,
      pluginTroubles: canManage ? await pluginTroubles(community) : null,
      reviewables: await reviewablesFor(member, community),
      cards: await cardsFor('desk', { community, member }),
    })
  }
}
