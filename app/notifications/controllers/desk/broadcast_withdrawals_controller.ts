import type { HttpContext } from '@adonisjs/core/http'
import withdrawBroadcast from '#notifications/actions/withdraw_broadcast'
import { broadcastWithin } from '#notifications/controllers/desk/broadcasts_controller'
import BroadcastPolicy from '#notifications/policies/broadcast_policy'

export default class BroadcastWithdrawalsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const broadcast = await broadcastWithin(community, params.broadcast_id)
    await bouncer.with(BroadcastPolicy).authorize('manage', broadcast.territory)

    await withdrawBroadcast(broadcast, member)
    session.flash('notice', {
      tone: 'success',
      text: i18n.t('messages.broadcasts.withdrawn_notice'),
    })
    return response.redirect().toRoute('messages.broadcasts.show', [broadcast.id])
  }
}
