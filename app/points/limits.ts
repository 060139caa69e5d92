import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** In whole points: how much one proposal may give or take, by the permission that a role gives. */
const limits = { 'points.adjust': 500, 'points.adjust_more': 5_000 } as const

/** The most that a member of staff may propose or approve at a territory; 0 for whoever may not at all. */
export default function adjustmentLimit(member: Person, territory: Territory) {
  if (member.can('points.adjust_more', territory)) return limits['points.adjust_more']
  return member.can('points.adjust', territory) ? limits['points.adjust'] : 0
}
