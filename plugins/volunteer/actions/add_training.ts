import { transaction } from '#core/database'
import type { Territory } from '#core/people'
import { TrainingKnown } from '../errors.ts'
import Training from '../models/training.ts'

type TrainingWords = { trainingName: string; about: string; validMonths?: number }

/** Adds a training that tasks may ask for. */
export default async function addTraining(community: Territory, words: TrainingWords) {
  const { about, trainingName: name, validMonths = null } = words
  return transaction(async (client) => {
    const known = await Training.within(community).useTransaction(client).where({ name }).first()
    if (known) throw new TrainingKnown({ name })

    return Training.create({ territoryId: community.id, name, about, validMonths }, { client })
  })
}
