import type { HttpContext } from '@adonisjs/core/http'
import answerAppeal from '#purse/actions/answer_appeal'
import Appeal from '#purse/models/appeal'
import AppealPolicy from '#purse/policies/appeal_policy'
import { answerValidator } from '#purse/validators/appeal_validators'

export default class AppealAnswersController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(AppealPolicy).authorize('answer', community)
    const appeal = await Appeal.findWithin(community, params.appeal_id)
    const { ground, verdict, words } = await request.validateUsing(answerValidator)

    const refusal = verdict === 'refused' ? (ground ?? null) : null
    await answerAppeal(appeal, { verdict, ground: refusal, words }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('purse.desk.appeals.answered') })
    return response.redirect().toPath(`/desk/points/appeals/${appeal.id}`)
  }
}
