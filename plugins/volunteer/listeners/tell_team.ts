import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { MemberChanged } from '../social_events.ts'
import volunteer from '../plugin.ts'

/** Leaders hear of who asks to join, and whoever asked of being in. */
export default async function tellTeam({ payload, territoryId }: OccurrenceOf<MemberChanged>) {
  const { change, leaderIds, memberId, personId, team, teamId } = payload
  const common = { territoryId, values: { team }, href: `/volunteer/teams/${teamId}` }
  if (change === 'accepted') {
    await notify(volunteer, { ...common, kind: 'member_accepted', personId, reference: memberId })
    return
  }
  for (const leaderId of leaderIds) {
    await notify(volunteer, {
      ...common,
      kind: 'member_asked',
      personId: leaderId,
      reference: `${memberId}:${leaderId}`,
      matter: teamId,
    })
  }
}
