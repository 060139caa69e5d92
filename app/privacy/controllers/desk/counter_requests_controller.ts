import type { HttpContext } from '@adonisjs/core/http'
import askAtCounter from '#privacy/actions/ask_at_counter'
import PrivacyPolicy from '#privacy/policies/privacy_policy'
import { counterRequestValidator } from '#privacy/validators/privacy_validators'

/** Staff write down what somebody without a phone asks, or a relative of somebody who died. */
export default class CounterRequestsController {
  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('answer', community)

    return inertia.render('desk/privacy/counter', {})
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('answer', community)
    const input = await request.validateUsing(counterRequestValidator)

    const asked = await askAtCounter(community, input, member)
    session.flash('notice', { tone: 'success', text: i18n.t('privacy.desk.received') })
    return response.redirect().toPath(`/desk/privacy/${asked.id}`)
  }
}
