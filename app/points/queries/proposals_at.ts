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
