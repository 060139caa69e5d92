import type { Person } from '#core/people'
import Qualification from '../models/qualification.ts'
import type { PassedTraining } from '../pages.ts'

/** The trainings that somebody has passed, the latest first. */
export default async function trainingsOf({ id }: Pick<Person, 'id'>): Promise<PassedTraining[]> {
  const qualifications = await Qualification.query()
    .where('person_id', id)
    .preload('training')
    .orderBy('passed_on', 'desc')
    .orderBy('id', 'desc')
  return qualifications.map(passedView)
}

export function passedView({ id, isValid, passedOn, training, validUntil }: Qualification) {
  return {
    ...{ id, isValid },
    name: training.name,
    passedOn: passedOn.toISODate()!,
    validUntil: validUntil?.toISODate() ?? null,
  }
}
