import type { HttpContext } from '@adonisjs/core/http'
import { checkOut } from '#core/enrolment'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import serviceWithin from '../../queries/service_within.ts'

export default class CheckOutsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const { enrolment, shift } = await serviceWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('checkIn', community)

    await checkOut(enrolment.id, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.checked_out') })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [shift.id])
  }
}
