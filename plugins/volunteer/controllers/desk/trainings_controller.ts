import type { HttpContext } from '@adonisjs/core/http'
import addTraining from '../../actions/add_training.ts'
import Training from '../../models/training.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import passedBy from '../../queries/passed_by.ts'
import { daysOfTraining } from '../../queries/training_days.ts'
import listedTrainingDays from '../../queries/listed_training_days.ts'
import trainingsAt from '../../queries/trainings_at.ts'
import withPassedCounts from '../../queries/with_passed_counts.ts'
import { today } from '../../shanghai_time.ts'
import { trainingValidator } from '../../validators/training_validator.ts'

export default class TrainingsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    return inertia.render('volunteer/desk/trainings/index', {
      trainings: await withPassedCounts(await trainingsAt(community)),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    return inertia.render('volunteer/desk/trainings/create', {})
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const words = await request.validateUsing(trainingValidator)

    const { id, name } = await addTraining(community, words)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.training_added', { name }) })
    return response.redirect().toRoute('volunteer.desk.trainings.show', [id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const training = await Training.findWithin(community, params.id)

    const [shown] = await withPassedCounts([training])
    return inertia.render('volunteer/desk/trainings/show', {
      training: shown,
      passed: await passedBy(training),
      days: await listedTrainingDays(await daysOfTraining(community, training.id).limit(20), null),
      today: today(),
    })
  }
}
