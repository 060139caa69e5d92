import { Enrolment, rosterOf } from '#core/enrolment'
import type { Territory } from '#core/people'
import Qualification from '../models/qualification.ts'
import type TrainingDay from '../models/training_day.ts'
import type { Trainee } from '../pages.ts'
import { dayOf } from '../shanghai_time.ts'
import trainingDayOf from './training_day_of.ts'

/** Who has a place on a day of a training, by seat, and who has passed; expects `session`. */
export default async function traineesOf(day: TrainingDay): Promise<Trainee[]> {
  const roster = await rosterOf(day.sessionId)
  const passed = await Qualification.query()
    .where('training_id', day.trainingId)
    .where('passed_on', dayOf(day.session.startsAt))
    .select('person_id')
  const passers = new Set(passed.map(({ personId }) => personId))
  return roster.map(({ attendance, id, person, personId }) => ({
    id,
    person: person.maskedName,
    checkedInAt: attendance?.checkedInAt.toISO() ?? null,
    hasPassed: passers.has(personId),
  }))
}

/** One of them, with the day and whether they came; the seats of shifts are not found. */
export async function traineeWithin(territory: Territory, enrolmentId: string) {
  const trainee = await Enrolment.findWithin(territory, enrolmentId)
  const day = await trainingDayOf(territory, trainee.sessionId)
  await trainee.load('attendance')
  return { trainee, day }
}
