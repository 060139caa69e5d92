import type { HttpContext } from '@adonisjs/core/http'
import { partyOf } from '#core/enrolment'
import noteCode from '../../actions/note_code.ts'
import Shift from '../../models/shift.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import serviceWithin from '../../queries/service_within.ts'
import { checkInValidator } from '../../validators/check_in_validator.ts'

export default class CheckInsController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const shift = await Shift.findWithin(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('checkIn', community)
    const arrival = await request.validateUsing(checkInValidator)

    const { enrolmentId } = await noteCode(shift, arrival, member)
    const { enrolment } = await serviceWithin(community, enrolmentId)
    const count = partyOf(enrolment.brought)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.checked_in', { count }) })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [shift.id])
  }
}
