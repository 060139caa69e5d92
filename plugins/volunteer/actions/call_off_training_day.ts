import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import { callOffSession } from '#core/enrolment'
import type { Person } from '#core/people'
import type TrainingDay from '../models/training_day.ts'

/** A day of a training is not held: whoever signed up is told why, and deposits go back. */
export default async function callOffTrainingDay(
  { id, sessionId, territoryId }: TrainingDay,
  reason: string,
  by: Person
) {
  await transaction(async () => {
    await callOffSession(sessionId, reason)
    const subject = { kind: 'training_day', id }
    await recordAct({ act: 'volunteer.training_called_off', by, subject, territoryId, reason })
  })
}
