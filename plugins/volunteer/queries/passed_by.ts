import Qualification from '../models/qualification.ts'
import type Training from '../models/training.ts'
import { passedView } from './trainings_of.ts'

/** Who has passed a training and may be shown, the latest first. */
export default async function passedBy({ id }: Training) {
  const qualifications = await Qualification.query()
    .where('training_id', id)
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('training')
    .preload('person')
    .orderBy('passed_on', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
  return qualifications.map((each) => ({ ...passedView(each), person: each.person.maskedName }))
}
