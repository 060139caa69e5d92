import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { MemberChanged } from '../social_events.ts'
import Team from '../models/team.ts'
import TeamMember from '../models/team_member.ts'

/** Takes somebody into a team who asked for it; again it changes nothing. */
export default async function acceptMember(team: Team, memberId: string, by: Person) {
  await transaction(async (client) => {
    const member = await lockedMember(team, memberId, client)
    if (!member.isWaiting) return
    await member.merge({ joinedAt: DateTime.now(), acceptedById: by.id }).save()
    const { id: teamId, name, territoryId } = team
    const { personId } = member
    await announce(
      new MemberChanged(territoryId, {
        ...{ memberId, teamId, team: name, personId },
        ...{ change: 'accepted' as const, leaderIds: [] },
      })
    )
  })
}

type Client = Parameters<Parameters<typeof transaction>[0]>[0]

/** A member of this very team, locked. */
export async function lockedMember({ id: teamId }: Team, memberId: string, client: Client) {
  await Team.query({ client }).where('id', teamId).forUpdate().firstOrFail()
  return TeamMember.query({ client })
    .where({ teamId })
    .whereRaw('id::text = ?', [memberId])
    .firstOrFail()
}
