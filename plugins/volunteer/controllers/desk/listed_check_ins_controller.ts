import type { HttpContext } from '@adonisjs/core/http'
import { checkInSeat, partyOf } from '#core/enrolment'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import serviceWithin from '../../queries/service_within.ts'

/** Staff see that somebody from the list is there, who has no phone at hand. */
export default class ListedCheckInsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const { enrolment, shift } = await serviceWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('checkIn', community)

    await checkInSeat(enrolment.id, 'list', member)
    const count = partyOf(enrolment.brought)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.checked_in', { count }) })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [shift.id])
  }
}
