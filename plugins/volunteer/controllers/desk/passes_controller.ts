import type { HttpContext } from '@adonisjs/core/http'
import passTrainee from '../../actions/pass_trainee.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { traineeWithin } from '../../queries/trainees.ts'

/** Somebody who came to a training has passed it. */
export default class PassesController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const { day, trainee } = await traineeWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await passTrainee(day, trainee, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.qualification_recorded') })
    return response.redirect().toRoute('volunteer.desk.training_days.show', [day.id])
  }
}
