import type { HttpContext } from '@adonisjs/core/http'
import answerRequest from '#privacy/actions/answer_request'
import PrivacyRequest from '#privacy/models/privacy_request'
import PrivacyPolicy from '#privacy/policies/privacy_policy'
import { answerValidator } from '#privacy/validators/privacy_validators'

export default class PrivacyAnswersController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const asked = await PrivacyRequest.findWithin(community, params.request_id)
    await bouncer.with(PrivacyPolicy).authorize('answer', community)
    const { answer, ground, words } = await request.validateUsing(answerValidator)

    const answering = {
      isGranted: answer === 'granted',
      ground: ground ?? null,
      words: words ?? null,
    }
    await answerRequest(asked, answering, member)
    const text = i18n.t(`privacy.desk.answered.${answer}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath(`/desk/privacy/${asked.id}`)
  }
}
