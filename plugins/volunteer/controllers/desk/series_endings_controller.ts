import type { HttpContext } from '@adonisjs/core/http'
import { endSeries } from '../../actions/call_off_shift.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { shiftAtDesk } from '../../queries/shifts_at_desk.ts'
import { reasonValidator } from '../../validators/reason_validator.ts'

/** All that is still to come of a series does not take place. */
export default class SeriesEndingsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const shift = await shiftAtDesk(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(reasonValidator)

    const count = await endSeries(shift, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.series_ended', { count }) })
    return response.redirect().toRoute('volunteer.desk.shifts.index')
  }
}
