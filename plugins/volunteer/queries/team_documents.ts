import type { Territory } from '#core/people'
import TeamTransformer from '../transformers/team_transformer.ts'
import { teamsAt } from './team_within.ts'

/** Every team that can be found. */
export default async function teamDocuments(territory: Territory) {
  const teams = await teamsAt(territory)
  return teams.map((team) => new TeamTransformer(team).forSearch())
}
