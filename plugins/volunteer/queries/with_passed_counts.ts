import type Training from '../models/training.ts'
import Qualification from '../models/qualification.ts'
import type { DeskTraining } from '../pages.ts'

/** Trainings with how many people have passed each and may still rely on it. */
export default async function withPassedCounts(trainings: Training[]): Promise<DeskTraining[]> {
  const qualifications = await Qualification.query().whereIn(
    'training_id',
    trainings.map(({ id }) => id)
  )
  return trainings.map(({ about, id, name, validMonths }) => {
    const valid = qualifications.filter((each) => each.trainingId === id && each.isValid)
    return {
      id,
      name,
      about,
      validMonths,
      passed: new Set(valid.map((each) => each.personId)).size,
    }
  })
}
