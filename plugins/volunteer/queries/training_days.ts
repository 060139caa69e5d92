import { EnrolmentSession } from '#core/enrolment'
import type { Territory } from '#core/people'
import TrainingDay from '../models/training_day.ts'

function withParts(territory: Territory) {
  return TrainingDay.within(territory).preload('session').preload('training')
}

/** The days of trainings that are still to come, the soonest first. */
export default function openTrainingDays(territory: Territory) {
  return withParts(territory)
    .whereHas('session', (session) =>
      session.where('starts_at', '>', new Date()).whereNull('cancelled_at')
    )
    .orderBy(whenItBegins())
    .orderBy('id')
}

/** All days of one training, the latest first. */
export function daysOfTraining(territory: Territory, trainingId: string) {
  return withParts(territory).where({ trainingId }).orderBy(whenItBegins(), 'desc').orderBy('id')
}

/** One day, with its training and its session. */
export function trainingDayWithin(territory: Territory, id: string) {
  return withParts(territory).whereRaw('volunteer_training_days.id::text = ?', [id]).firstOrFail()
}

function whenItBegins() {
  return EnrolmentSession.query()
    .select('starts_at')
    .whereColumn('enrolment_sessions.id', 'volunteer_training_days.session_id')
}
