import type { HttpContext } from '@adonisjs/core/http'
import confirmInPerson from '#identity/actions/confirm_in_person'
import IdentityVerification from '#identity/models/identity_verification'
import VerificationPolicy from '#identity/policies/verification_policy'
import { decisionValidator } from '#identity/validators/identity_validators'

/** The second of the staff has seen the person too, or has not. */
export default class InPersonConfirmationsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const verification = await IdentityVerification.findWithin(community, params.verification_id)
    await bouncer.with(VerificationPolicy).authorize('decide', community)
    const { answer, reason } = await request.validateUsing(decisionValidator)

    const isConfirmed = answer === 'confirmed'
    await confirmInPerson(verification, { isConfirmed, reason: reason ?? null }, member)
    session.flash('notice', { tone: 'success', text: i18n.t(`verification.desk.seen.${answer}`) })
    return response.redirect().toPath('/desk/verifications')
  }
}
