import type { HttpContext } from '@adonisjs/core/http'
import ownPlace from '../queries/own_place.ts'
import { sessionRefusals } from '../queries/refusals_for.ts'
import { trainingDayWithin } from '../queries/training_days.ts'
import listedTrainingDays from '../queries/listed_training_days.ts'
import placeView from '../transformers/place_view.ts'

export default class TrainingDaysController {
  async show({ community, inertia, params, visitor }: HttpContext) {
    const day = await trainingDayWithin(community, params.id)

    const [shown] = await listedTrainingDays([day], visitor)
    const place = visitor ? await ownPlace(day, visitor).first() : null
    return inertia.render('volunteer/training_days/show', {
      day: { ...shown, about: day.training.about },
      isMember: visitor !== null,
      place: place && placeView(place),
      refusals: await sessionRefusals(day.session, visitor),
    })
  }
}
