import type { HttpContext } from '@adonisjs/core/http'
import openTrainingDays from '../queries/training_days.ts'
import listedTrainingDays from '../queries/listed_training_days.ts'
import trainingsOf from '../queries/trainings_of.ts'

export default class TrainingsController {
  async index({ community, inertia, visitor }: HttpContext) {
    const days = await openTrainingDays(community).limit(50)
    return inertia.render('volunteer/trainings/index', {
      days: await listedTrainingDays(days, visitor),
      passed: visitor ? await trainingsOf(visitor) : [],
    })
  }
}
