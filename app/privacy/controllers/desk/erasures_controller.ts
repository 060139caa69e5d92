import type { HttpContext } from '@adonisjs/core/http'
import retryErasure from '#privacy/actions/retry_erasure'
import PrivacyRequest from '#privacy/models/privacy_request'
import PrivacyPolicy from '#privacy/policies/privacy_policy'

/** An erasure that was granted and stopped is tried again. */
export default class ErasuresController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const request = await PrivacyRequest.findWithin(community, params.request_id)
    await bouncer.with(PrivacyPolicy).authorize('answer', community)

    const { isDone } = await retryErasure(request, member)
    const tone = isDone ? ('success' as const) : ('error' as const)
    const text = i18n.t(isDone ? 'privacy.desk.erased' : 'privacy.desk.stopped_again')
    session.flash('notice', { tone, text })
    return response.redirect().toPath(`/desk/privacy/${request.id}`)
  }
}
