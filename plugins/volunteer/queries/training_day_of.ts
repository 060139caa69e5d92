import type { Territory } from '#core/people'
import TrainingDay from '../models/training_day.ts'

/** The day of a training to which a session belongs. */
export default function trainingDayOf(territory: Territory, sessionId: string) {
  return TrainingDay.within(territory)
    .where({ sessionId })
    .preload('session')
    .preload('training')
    .firstOrFail()
}
