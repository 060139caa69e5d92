import { enrolmentsOf } from '#core/enrolment'
import type { Person } from '#core/people'
import type TrainingDay from '../models/training_day.ts'

/** The place of a person on a day of a training, if they have one: a query. */
export default function ownPlace({ sessionId }: TrainingDay, { id }: Person) {
  return enrolmentsOf(id, 'volunteer').where('enrolments.session_id', sessionId)
}
