import type { HttpContext } from '@adonisjs/core/http'
import answerConsentPaper from '../../actions/answer_consent_paper.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { paperWithin } from '../../queries/papers_at_desk.ts'
import { consentAnswerValidator } from '../../validators/consent_validator.ts'

export default class ConsentAnswersController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const paper = await paperWithin(community, params.paper_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const answer = await request.validateUsing(consentAnswerValidator)

    await answerConsentPaper(paper, answer, member)
    const text = i18n.t(`volunteer.consent_papers.${answer.decision}_done`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('volunteer.desk.consent_papers.index')
  }
}
