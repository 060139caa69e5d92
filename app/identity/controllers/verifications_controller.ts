import type { HttpContext } from '@adonisjs/core/http'
import requestVerification from '#identity/actions/request_verification'
import latestVerification from '#identity/queries/latest_verification'
import { verificationValidator } from '#identity/validators/identity_validators'

export default class VerificationsController {
  async show({ inertia, member }: HttpContext) {
    const verification = await latestVerification(member)
    return inertia.render('identity/verification', {
      isVerified: member.isRealName,
      isPending: Boolean(verification && !verification.isDecided),
      refusal: verification?.decision?.reason ?? null,
      maskedName: member.maskedName,
    })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const input = await request.validateUsing(verificationValidator)

    await requestVerification(member, input)
    session.flash('notice', { tone: 'success', text: i18n.t('identity.verification_sent') })
    return response.redirect().toPath('/me/verification')
  }
}
