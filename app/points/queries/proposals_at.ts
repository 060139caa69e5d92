import Proposal from '#points/models/proposal'
import type Territory from '#territories/models/territory'

/** What waits for a second person at a territory and below it, what ends first before all. */
export function waitingProposals(territory: Territory) {
  return Proposal.within(territory)
    .withScopes((proposals) => proposals.waiting())
    .preload('person')
    .preload('proposedBy')
    .orderBy(['expires_at', 'points_proposals.id'])
}

/** Every adjustment of a day in Asia/Shanghai, such as `2026-11-25`, with who proposed and who decided. */
export function proposalsOn(day: string, territory: Territory) {
  return Proposal.within(territory)
    .whereRaw("(proposed_at at time zone 'Asia/Shanghai')::date = ?::date", [day])
    .preload('person')
    .preload('proposedBy')
    .preload('decision', (decision) => decision.preload('decidedBy'))
    .orderBy(['proposed_at', 'points_proposals.id'])
}
