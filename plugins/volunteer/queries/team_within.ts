import type { Territory } from '#core/people'
import Team from '../models/team.ts'

/** Teams that have not disbanded, with who is in them and who asks to be. */
export function teamsAt(territory: Territory) {
  return Team.within(territory)
    .whereNull('disbanded_at')
    .preload('members', (members) =>
      members
        .whereNull('left_at')
        .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
        .preload('person')
        .orderBy(['part', 'created_at', 'id'])
    )
    .orderBy(['name', 'id'])
}

/** One of them. */
export default async function teamWithin(territory: Territory, id: string) {
  return teamsAt(territory).whereRaw('volunteer_teams.id::text = ?', [id]).firstOrFail()
}
