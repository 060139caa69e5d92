import type { Territory } from '#core/people'
import Organisation from '../models/organisation.ts'
import Team from '../models/team.ts'
import Training from '../models/training.ts'
import type { TaskForm } from '../validators/task_validator.ts'

/** Turns a filled-in task into what is stored; what belongs to another community is not found. */
export default async function settleTask(territory: Territory, form: TaskForm) {
  const { bring, insurance, minAge, need: _, organisation: chosen, risks, ...words } = form
  const { team, training, ...told } = words
  const organisation = await Organisation.findWithin(territory, chosen)
  return {
    organisation,
    words: {
      ...told,
      organisationId: organisation.id,
      teamId: team ? (await Team.findWithin(territory, team)).id : null,
      trainingId: training ? (await Training.findWithin(territory, training)).id : null,
      bring: bring ?? null,
      risks: risks ?? null,
      insurance: insurance ?? null,
      minAge: minAge ?? null,
    },
  }
}
