import type { HttpContext } from '@adonisjs/core/http'
import takeUpRequest from '#privacy/actions/take_up_request'
import PrivacyRequest from '#privacy/models/privacy_request'
import PrivacyPolicy from '#privacy/policies/privacy_policy'

/** Somebody of the staff sees to it from now on; the person is told. */
export default class TakingsUpController {
  async store({ bouncer, community, member, params, response }: HttpContext) {
    const request = await PrivacyRequest.findWithin(community, params.request_id)
    await bouncer.with(PrivacyPolicy).authorize('answer', community)

    await takeUpRequest(request, member)
    return response.redirect().toPath(`/desk/privacy/${request.id}`)
  }
}
