import type { HttpContext } from '@adonisjs/core/http'
import withholdStar from '../../actions/withhold_star.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import starWithin from '../../queries/star_within.ts'
import { revocationValidator } from '../../validators/certificate_validator.ts'

export default class WithholdingsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const star = await starWithin(community, params.star_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(revocationValidator)

    await withholdStar(star, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.star_withheld') })
    return response.redirect().toRoute('volunteer.desk.stars.index')
  }
}
