import Shift from '../models/shift.ts'
import TrainingDay from '../models/training_day.ts'

/** What the shifts and trainings of these sessions are called, by session. */
export default async function titlesOf(sessionIds: string[]) {
  const shifts = await Shift.query().whereIn('session_id', sessionIds).orderBy('id')
  const days = await TrainingDay.query()
    .whereIn('session_id', sessionIds)
    .preload('training')
    .orderBy('id')
  return new Map([
    ...shifts.map(({ sessionId, title }) => [sessionId, title] as const),
    ...days.map(({ sessionId, training }) => [sessionId, training.name] as const),
  ])
}
