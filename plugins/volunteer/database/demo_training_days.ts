import { DateTime } from 'luxon'
import { enrol, whyNot } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import planTrainingDay from '../actions/plan_training_day.ts'
import type Training from '../models/training.ts'
import openTrainingDays from '../queries/training_days.ts'
import { dayOf } from '../shanghai_time.ts'

/** Two days on which the first training is held; some neighbours have a place on the one without a deposit. */
export default async function demoTrainingDays(
  community: Territory,
  training: Training,
  neighbours: Person[]
) {
  const onDay = (days: number) => dayOf(DateTime.now().plus({ days }))
  const times = { start: '14:00', end: '17:00', place: '社区活动室', seats: 12 }
  await planTrainingDay(community, training, { ...times, date: onDay(6), deposit: 0 })
  await planTrainingDay(community, training, { ...times, date: onDay(20), deposit: 10 })
  const [first] = await openTrainingDays(community)
  for (const person of neighbours) {
    const refusals = await whyNot(first.session, person)
    if (refusals.length === 0) await enrol(first.sessionId, person)
  }
}
