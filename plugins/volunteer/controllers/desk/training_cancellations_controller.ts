import type { HttpContext } from '@adonisjs/core/http'
import callOffTrainingDay from '../../actions/call_off_training_day.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { trainingDayWithin } from '../../queries/training_days.ts'
import { reasonValidator } from '../../validators/reason_validator.ts'

/** A day of a training is not held: everybody is told, and deposits go back. */
export default class TrainingCancellationsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const day = await trainingDayWithin(community, params.day_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(reasonValidator)

    await callOffTrainingDay(day, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.shift_called_off') })
    return response.redirect().toRoute('volunteer.desk.training_days.show', [day.id])
  }
}
