import type { HttpContext } from '@adonisjs/core/http'
import answerCorrection from '../../actions/answer_correction.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import correctionWithin from '../../queries/correction_within.ts'
import { correctionValidator } from '../../validators/correction_validator.ts'

export default class CorrectionAnswersController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const correction = await correctionWithin(community, params.correction_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const form = await request.validateUsing(correctionValidator)

    await answerCorrection(correction, form, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.correction_answered') })
    return response.redirect().toRoute('volunteer.desk.corrections.index')
  }
}
