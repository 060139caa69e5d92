import type { HttpContext } from '@adonisjs/core/http'
import { assuranceLevels } from '#core/assurance'
import requestVerification from '#identity/actions/request_verification'
import counterOf from '#identity/queries/counter_of'
import verificationStanding from '#identity/queries/verification_standing'
import waysToVerify from '#identity/queries/ways_to_verify'
import VerificationStandingTransformer from '#identity/transformers/verification_standing_transformer'
import claimIn from '#identity/validators/claim_validator'

export default class VerificationsController {
  /** How well the person is known, and how they can be known better. */
  async show({ inertia, member, request }: HttpContext) {
    const standing = await verificationStanding(member)
    const needed = assuranceLevels.find((level) => level === request.input('needed'))
    return inertia.render('identity/verification', {
      level: member.assuranceLevel,
      needed: needed && !member.isKnownAs(needed) ? needed : null,
      maskedName: member.maskedName,
      isVerified: member.isRealName,
      ways: waysToVerify(member).map(({ gives, name }) => ({ gives, name })),
      counter: await counterOf(member.territory),
      ...new VerificationStandingTransformer(standing).forPerson(),
    })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const claim = await claimIn(request, member)

    await requestVerification(member, claim)
    session.flash('notice', { tone: 'success', text: i18n.t('verification.sent') })
    return response.redirect().toPath('/me/verification')
  }
}
