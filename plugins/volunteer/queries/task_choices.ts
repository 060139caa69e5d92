import type { Territory } from '#core/people'
import Team from '../models/team.ts'
import type { TaskChoices } from '../pages.ts'
import organisationChoices from './organisation_choices.ts'
import trainingsAt from './trainings_at.ts'

/** What the form of a task offers here. */
export default async function taskChoices(territory: Territory): Promise<TaskChoices> {
  const teams = await Team.within(territory).whereNull('disbanded_at').orderBy(['name', 'id'])
  const trainings = await trainingsAt(territory)
  return {
    organisations: await organisationChoices(territory),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
    trainings: trainings.map(({ id, name }) => ({ value: id, label: name })),
  }
}
