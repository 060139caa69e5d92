import type { Person } from '#core/people'
import type { SearchDocument } from '#core/search'
import type Team from '../models/team.ts'
import type TeamMember from '../models/team_member.ts'

/** Every view but that for the search expects the `members` that have not left, each with `person`. */
export default class TeamTransformer {
  constructor(private team: Team) {}

  /** A line in a list; leaders are named as neighbours see them. */
  forList() {
    const { id, members, name, purpose } = this.team
    return {
      ...{ id, name, purpose },
      members: members.filter((member) => member.isIn).length,
      leaders: members.filter((member) => member.isLeader).map(({ person }) => person.maskedName),
    }
  }

  /** The page of residents. Who asks to join is for leaders alone. */
  forResident(visitor: Person | null) {
    const own = this.team.members.find(({ personId }) => personId === visitor?.id)
    return { ...this.forList(), own: own ? memberView(own) : null }
  }

  /** Who is in it and who asks to be, for leaders and staff. */
  roster() {
    return this.team.members.map(memberView)
  }

  forSearch(): SearchDocument {
    const { id, name, purpose, territoryId } = this.team
    return {
      kind: 'team',
      id,
      territoryId,
      title: name,
      detail: purpose,
      keywords: [],
      href: `/volunteer/teams/${id}`,
      icon: 'users',
    }
  }
}

function memberView({ id, isWaiting, part, person }: TeamMember) {
  return { id, part, isWaiting, person: person.maskedName }
}
