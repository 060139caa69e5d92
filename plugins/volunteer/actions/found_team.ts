import { transaction } from '#core/database'
import { indexDocument } from '#core/search'
import type { Territory } from '#core/people'
import { TeamKnown } from '../errors.ts'
import Team from '../models/team.ts'
import TeamTransformer from '../transformers/team_transformer.ts'

type TeamWords = { teamName: string; purpose: string }

/** Founds a team that residents can find and ask to join. */
export default async function foundTeam(community: Territory, { purpose, teamName }: TeamWords) {
  return transaction(async (client) => {
    const known = await Team.within(community)
      .useTransaction(client)
      .where({ name: teamName })
      .first()
    if (known) throw new TeamKnown({ name: teamName })

    const facts = { territoryId: community.id, name: teamName, purpose }
    const team = await Team.create(facts, { client })
    await indexDocument('volunteer', new TeamTransformer(team).forSearch())
    return team
  })
}
