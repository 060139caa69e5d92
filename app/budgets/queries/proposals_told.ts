import db from '@adonisjs/lucid/services/db'
import type Proposal from '#points/models/proposal'
import { waitingProposals } from '#points/queries/proposals_at'
import ProposalModel from '#points/models/proposal'
import type Territory from '#territories/models/territory'

/** For which plugin a grant is, by the id of the account that it goes to. */
export type Receivers = Map<number, string>

/** What waits for a second person at a place and below. */
export async function waitingAt(place: Territory) {
  return waitingProposals(place).preload('decision').limit(100)
}

/** What was decided or left lying there lately, the latest first. */
export async function endedAt(place: Territory) {
  return ProposalModel.within(place)
    .whereNotIn(
      'points_proposals.id',
      waitingProposals(place).clone().clearOrder().select('points_proposals.id')
    )
    .preload('person')
    .preload('proposedBy')
    .preload('decision', (decision) => decision.preload('decidedBy'))
    .orderBy([
      { column: 'proposed_at', order: 'desc' },
      { column: 'points_proposals.id', order: 'desc' },
    ])
    .limit(30)
}

/** A proposal of the place, with all that is told of it, or a 404. */
export async function proposalAt(place: Territory, id: string) {
  const proposal = await ProposalModel.findWithin(place, id)
  await proposal.load((relations) =>
    relations
      .load('person')
      .load('proposedBy')
      .load('decision', (decision) => decision.preload('decidedBy'))
  )
  return proposal
}

/** The plugins and places behind grants. */
export async function receiversOf(proposals: Proposal[]): Promise<Receivers> {
  const ids = proposals.flatMap(({ command }) => ('credit' in command ? [command.credit] : []))
  const accounts = await db.from('points_accounts').whereIn('id', ids).where('owner_kind', 'plugin')
  return new Map(accounts.map(({ id, owner_id: ownerId }) => [Number(id), String(ownerId)]))
}
