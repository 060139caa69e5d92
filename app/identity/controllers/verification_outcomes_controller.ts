import type { HttpContext } from '@adonisjs/core/http'
import settleAttempt from '#identity/actions/settle_attempt'
import attemptOf from '#identity/queries/attempt_of'

/** The person wants to know what the provider says by now. */
export default class VerificationOutcomesController {
  async store({ i18n, member, params, response, session }: HttpContext) {
    const { attempt } = await attemptOf(member, params.attempt_id)

    const settlement = await settleAttempt(attempt, { isBack: false })
    const tone = settlement === 'passed' ? 'success' : 'warning'
    session.flash('notice', { tone, text: i18n.t(`verification.settled.${settlement}`) })
    const isOpen = settlement === 'unfinished'
    return response
      .redirect()
      .toPath(isOpen ? `/me/verification/attempts/${attempt.id}` : '/me/verification')
  }
}
