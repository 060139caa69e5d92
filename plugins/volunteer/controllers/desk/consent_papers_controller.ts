import type { HttpContext } from '@adonisjs/core/http'
import { recordLook } from '#core/audit'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import waitingPapers, { paperWithin } from '../../queries/papers_at_desk.ts'
import ConsentPaperTransformer from '../../transformers/consent_paper_transformer.ts'

/** What guardians signed, for staff to look at. Each look is kept, and the minor reads it. */
export default class ConsentPapersController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const papers = await waitingPapers(community).limit(100)
    return inertia.render('volunteer/desk/consents/index', {
      papers: papers.map((paper) => new ConsentPaperTransformer(paper).forList()),
    })
  }

  async show({ bouncer, community, i18n, inertia, member, params }: HttpContext) {
    const paper = await paperWithin(community, params.id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const purpose = i18n.t('volunteer.consent_papers.purpose')
    await recordLook({ by: member, person: paper.person, act: 'volunteer.consent_seen', purpose })
    return inertia.render('volunteer/desk/consents/show', {
      paper: new ConsentPaperTransformer(paper).forAnswer(member),
    })
  }
}
