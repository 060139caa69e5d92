import type { HttpContext } from '@adonisjs/core/http'
import decideRepresentation from '#identity/actions/decide_representation'
import RepresentationRequest from '#identity/models/representation_request'
import RepresentationPolicy from '#identity/policies/representation_policy'
import { decisionValidator } from '#identity/validators/identity_validators'

export default class RepresentationDecisionsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const asked = await RepresentationRequest.findWithin(community, params.request_id)
    await bouncer.with(RepresentationPolicy).authorize('decide', community)
    const { answer, reason } = await request.validateUsing(decisionValidator)

    const decision = { isConfirmed: answer === 'confirmed', reason: reason ?? null }
    await decideRepresentation(asked, decision, member)
    const text = i18n.t(`identity.representations.decided.${answer}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/desk/representations')
  }
}
