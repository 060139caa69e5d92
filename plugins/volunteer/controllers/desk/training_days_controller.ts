import type { HttpContext } from '@adonisjs/core/http'
import planTrainingDay from '../../actions/plan_training_day.ts'
import Training from '../../models/training.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import traineesOf from '../../queries/trainees.ts'
import { trainingDayWithin } from '../../queries/training_days.ts'
import listedTrainingDays from '../../queries/listed_training_days.ts'
import { today } from '../../shanghai_time.ts'
import { trainingDayValidator } from '../../validators/training_validator.ts'

/** A day on which a training is held, and who comes. */
export default class TrainingDaysController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    const { id, name } = await Training.findWithin(community, params.training_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    return inertia.render('volunteer/desk/training_days/create', {
      training: { id, name },
      today: today(),
    })
  }

  async store({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const training = await Training.findWithin(community, params.training_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const plan = await request.validateUsing(trainingDayValidator)

    const { id } = await planTrainingDay(community, training, plan)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.training_day_planned') })
    return response.redirect().toRoute('volunteer.desk.training_days.show', [id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    const day = await trainingDayWithin(community, params.id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const [shown] = await listedTrainingDays([day], null)
    return inertia.render('volunteer/desk/training_days/show', {
      day: shown,
      trainingId: day.trainingId,
      isCheckInOpen: day.isCheckInOpen,
      trainees: await traineesOf(day),
    })
  }
}
