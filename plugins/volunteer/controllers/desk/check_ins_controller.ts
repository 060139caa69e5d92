import type { HttpContext } from '@adonisjs/core/http'
import noteCode from '../../actions/note_code.ts'
import Shift from '../../models/shift.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
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

    await noteCode(shift, arrival, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.checked_in') })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [shift.id])
  }
}
