import type { HttpContext } from '@adonisjs/core/http'
import sendBroadcast from '#notifications/actions/send_broadcast'
import { broadcastWithin } from '#notifications/controllers/desk/broadcasts_controller'
import BroadcastPolicy from '#notifications/policies/broadcast_policy'

export default class BroadcastSendingsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const broadcast = await broadcastWithin(community, params.broadcast_id)
    await bouncer.with(BroadcastPolicy).authorize('manage', broadcast.territory)

    await sendBroadcast(broadcast, member)
    session.flash('notice', { tone: 'success', text: i18n.t('messages.broadcasts.sent_notice') })
    return response.redirect().toRoute('messages.broadcasts.show', [broadcast.id])
  }
}
