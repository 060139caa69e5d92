import type { HttpContext } from '@adonisjs/core/http'
import settleAttempt from '#identity/actions/settle_attempt'
import attemptOf from '#identity/queries/attempt_of'

/** The provider sends the person back here. That they came says nothing: the provider itself is asked. */
export default class VerificationReturnsController {
  async show({ i18n, member, params, response, session }: HttpContext) {
    const { attempt } = await attemptOf(member, params.attempt_id)

    const settlement = await settleAttempt(attempt, { isBack: true })
    const tone = settlement === 'passed' ? 'success' : 'warning'
    session.flash('notice', { tone, text: i18n.t(`verification.settled.${settlement}`) })
    return response.redirect().toPath('/me/verification')
  }
}
