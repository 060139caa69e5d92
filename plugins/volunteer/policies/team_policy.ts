import type { Person } from '#core/people'
import { PluginPolicy } from '#core/policies'
import type Team from '../models/team.ts'
import type volunteer from '../plugin.ts'

/** Expects the team's `members` that have not left. */
export default class TeamPolicy extends PluginPolicy<typeof volunteer> {
  /** Accept who joins. */
  lead(member: Person, team: Team) {
    return team.isLedBy(member.id)
  }

  /** Whoever leads the team, or leaves it. */
  letGo(member: Person, team: Team, memberId: string) {
    const isOwn = team.members.some(({ id, personId }) => id === memberId && personId === member.id)
    return isOwn || team.isLedBy(member.id)
  }
}
