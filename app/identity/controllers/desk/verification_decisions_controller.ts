import type { HttpContext } from '@adonisjs/core/http'
import decideVerification from '#identity/actions/decide_verification'
import IdentityVerification from '#identity/models/identity_verification'
import VerificationPolicy from '#identity/policies/verification_policy'
import { verificationDecisionValidator } from '#identity/validators/identity_validators'

export default class VerificationDecisionsController {
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
    const verification = await IdentityVerification.findWithin(community, params.verification_id)
    await bouncer.with(VerificationPolicy).authorize('decide', community)
    const { answer, reason } = await request.validateUsing(verificationDecisionValidator)

    await decideVerification(
      verification,
      {
        isConfirmed: answer !== 'refused',
        isSeenInPerson: answer === 'seen_in_person',
        reason: reason ?? null,
      },
      member
    )
    session.flash('notice', { tone: 'success', text: i18n.t(`verification.decided.${answer}`) })
    return response.redirect().toPath('/desk/verifications')
  }
}
