import type { HttpContext } from '@adonisjs/core/http'
import dismissDelivery from '#kernel/actions/dismiss_delivery'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import parkedDeliveryAt from '#kernel/queries/parked_delivery_at'
import { dismissalValidator } from '#kernel/validators/dismissal_validator'

/** Gives up, for good and with a reason, what was parked after repeated failures. */
export default class DismissalsController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const delivery = await parkedDeliveryAt(community, params.delivery_id)
    const { reason } = await request.validateUsing(dismissalValidator)

    await dismissDelivery(delivery.id, member, reason)
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.work.dismissed') })
    return response.redirect().toRoute('plugins.work.show')
  }
}
