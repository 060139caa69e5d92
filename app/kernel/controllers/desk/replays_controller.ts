import type { HttpContext } from '@adonisjs/core/http'
import replayDelivery from '#kernel/actions/replay_delivery'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import parkedDeliveryAt from '#kernel/queries/parked_delivery_at'

/** Tries again to deliver what was parked after repeated failures. */
export default class ReplaysController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const delivery = await parkedDeliveryAt(community, params.delivery_id)

    await replayDelivery(delivery.id)
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.work.replayed') })
    return response.redirect().toRoute('plugins.work.show')
  }
}
