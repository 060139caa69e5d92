import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { removeDocument } from '#core/search'
import Team from '../models/team.ts'
import TeamMember from '../models/team_member.ts'

/** Ends a team; everybody leaves it. What they did stays in their records. */
export default async function disbandTeam({ id }: Team) {
  await transaction(async (client) => {
    const team = await Team.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (team.disbandedAt) return
    const now = DateTime.now()
    await team.merge({ disbandedAt: now }).save()
    await TeamMember.query({ client })
      .where('team_id', id)
      .whereNull('left_at')
      .update({ left_at: now.toJSDate() })
    await removeDocument('volunteer', 'team', id)
  })
}
