import type { HttpContext } from '@adonisjs/core/http'
import judgeHelp from '../actions/judge_help.ts'
import ownNeed from '../queries/own_need.ts'
import { evaluationValidator } from '../validators/need_validator.ts'

export default class EvaluationsController {
  async store({ i18n, member, params, request, response, session }: HttpContext) {
    const need = await ownNeed(member, params.need_id)
    const judgement = await request.validateUsing(evaluationValidator)

    await judgeHelp(need, judgement)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.help_judged') })
    return response.redirect().toRoute('volunteer.needs.show', [need.id])
  }
}
