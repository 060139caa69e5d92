import type { HttpContext } from '@adonisjs/core/http'
import declineNeed from '../../actions/decline_need.ts'
import Need from '../../models/need.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { refusalValidator } from '../../validators/need_validator.ts'

export default class RefusalsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const need = await Need.findWithin(community, params.need_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(refusalValidator)

    await declineNeed(need, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.need_declined') })
    return response.redirect().toRoute('volunteer.desk.needs.index')
  }
}
