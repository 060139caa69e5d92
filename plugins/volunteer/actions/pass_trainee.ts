import { checkOut, type Enrolment } from '#core/enrolment'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { TraineeNotThere } from '../errors.ts'
import type TrainingDay from '../models/training_day.ts'
import refuseOwn from '../refuse_own.ts'
import { dayOf } from '../shanghai_time.ts'
import recordQualification from './record_qualification.ts'

/** Notes that somebody who came to a training has passed it on that day; again changes nothing. */
export default async function passTrainee(day: TrainingDay, trainee: Enrolment, by: Person) {
  refuseOwn(trainee.personId, by)
  if (!trainee.attendance) throw new TraineeNotThere()

  const { session, training } = day
  await transaction(async () => {
    await checkOut(trainee.id, by)
    const passedOn = dayOf(session.startsAt)
    await recordQualification(training, { person: { id: trainee.personId }, passedOn, by })
  })
}
