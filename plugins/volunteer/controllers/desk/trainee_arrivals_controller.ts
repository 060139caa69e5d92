import type { HttpContext } from '@adonisjs/core/http'
import { checkInSeat } from '#core/enrolment'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { traineeWithin } from '../../queries/trainees.ts'

/** Staff see that somebody came to a training; their deposit goes back. */
export default class TraineeArrivalsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const { day, trainee } = await traineeWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await checkInSeat(trainee.id, 'list', member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.checked_in', { count: 0 }) })
    return response.redirect().toRoute('volunteer.desk.training_days.show', [day.id])
  }
}
