import type { HttpContext } from '@adonisjs/core/http'
import callOffShift from '../../actions/call_off_shift.ts'
import Shift from '../../models/shift.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { reasonValidator } from '../../validators/reason_validator.ts'

/** A shift does not take place. */
export default class CancellationsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const shift = await Shift.findWithin(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(reasonValidator)

    await callOffShift(shift, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.shift_called_off') })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [shift.id])
  }
}
