import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { TeamDisbanded } from '../errors.ts'
import { MemberChanged } from '../social_events.ts'
import Team from '../models/team.ts'
import TeamMember from '../models/team_member.ts'

/** Asks to join a team, once; its leaders are told. */
export default async function askToJoin({ id: teamId }: Team, { id: personId }: Person) {
  await transaction(async (client) => {
    const team = await Team.query({ client }).where('id', teamId).forUpdate().firstOrFail()
    if (team.disbandedAt) throw new TeamDisbanded()
    const members = await TeamMember.query({ client }).where({ teamId }).whereNull('left_at')
    if (members.some((member) => member.personId === personId)) return

    const member = await TeamMember.create({ teamId, personId, part: 'member' }, { client })
    const leaderIds = members.filter((each) => each.isLeader).map((each) => each.personId)
    await announce(
      new MemberChanged(team.territoryId, {
        ...{ memberId: member.id, teamId, team: team.name, personId },
        ...{ change: 'asked' as const, leaderIds },
      })
    )
  })
}
