import { recordAct } from '#core/audit'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import Qualification from '../models/qualification.ts'
import Training from '../models/training.ts'

type Passing = { person: Pick<Person, 'id'>; passedOn: string; by: Person }

/** Notes that somebody has passed a training on a day, once. */
export default async function recordQualification(training: Training, passing: Passing) {
  const { by, passedOn, person } = passing
  const on = DateTime.fromISO(passedOn)
  await transaction(async (client) => {
    // One after the other, so that the second tap finds what the first has written.
    await Training.query({ client }).where('id', training.id).forUpdate().firstOrFail()
    await Qualification.firstOrCreate(
      { trainingId: training.id, personId: person.id, passedOn: on },
      { validUntil: training.lastDay(on), recordedById: by.id },
      { client }
    )
    await recordAct({
      act: 'volunteer.training_recorded',
      by: by,
      subject: { kind: 'person', id: person.id },
      territoryId: training.territoryId,
      after: { training: training.name, passedOn },
    })
  })
}
