import { recordAct } from '#core/audit'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { TeamDisbanded } from '../errors.ts'
import Team from '../models/team.ts'
import TeamMember from '../models/team_member.ts'

/** Makes somebody a leader of a team, whether they were in it or not. */
export default async function nameLeader(team: Team, { id: personId }: Person, by: Person) {
  await transaction(async (client) => {
    const { disbandedAt } = await Team.query({ client })
      .where('id', team.id)
      .forUpdate()
      .firstOrFail()
    if (disbandedAt) throw new TeamDisbanded()

    const teamId = team.id
    const known = await TeamMember.query({ client })
      .where({ teamId, personId })
      .whereNull('left_at')
      .first()
    const joinedAt = known?.joinedAt ?? DateTime.now()
    const leading = { part: 'leader', joinedAt, acceptedById: by.id } as const
    if (known) await known.merge(leading).save()
    else await TeamMember.create({ teamId, personId, ...leading }, { client })
    await recordAct({
      act: 'volunteer.leader_named',
      by: by,
      subject: { kind: 'person', id: personId },
      territoryId: team.territoryId,
      after: { team: team.name },
    })
  })
}
