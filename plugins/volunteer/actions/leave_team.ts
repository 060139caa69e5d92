import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { LastLeader } from '../errors.ts'
import type Team from '../models/team.ts'
import TeamMember from '../models/team_member.ts'
import { lockedMember } from './accept_member.ts'

/** Lets somebody leave a team, or turns down who asked to join. Somebody must stay to lead the others. */
export default async function leaveTeam(team: Team, memberId: string) {
  await transaction(async (client) => {
    const member = await lockedMember(team, memberId, client)
    if (member.leftAt) return
    const others = await TeamMember.query({ client })
      .where('team_id', team.id)
      .whereNull('left_at')
      .whereNotNull('joined_at')
      .whereNot('id', member.id)
    const isNeeded = member.isLeader && others.length > 0
    if (isNeeded && !others.some((each) => each.isLeader)) throw new LastLeader()
    await member.merge({ leftAt: DateTime.now() }).save()
  })
}
