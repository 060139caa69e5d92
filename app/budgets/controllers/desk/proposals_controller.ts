import type { HttpContext } from '@adonisjs/core/http'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import { endedAt, proposalAt, receiversOf, waitingAt } from '#budgets/queries/proposals_told'
import ProposalTransformer from '#budgets/transformers/proposal_transformer'
import type Proposal from '#points/models/proposal'
import adjustmentLimit from '#points/limits'
import Territory from '#territories/models/territory'

/** What one person wants to move and another has to look at. */
export default class ProposalsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)

    return inertia.render('desk/budgets/proposals', {
      waiting: await listed(await waitingAt(community)),
      ended: await listed(await endedAt(community)),
    })
  }

  async show({ bouncer, community, inertia, member, params }: HttpContext) {
    const proposal = await proposalAt(community, params.id)
    await bouncer.with(BudgetsPolicy).authorize('manage', community)

    const { kind, personId, proposedById, territoryId } = proposal
    const place = await Territory.findOrFail(territoryId)
    const isTooLarge =
      kind !== 'grant' && Math.abs(proposal.amount) > adjustmentLimit(member, place)
    const obstacles = {
      own: proposedById === member.id,
      concerns_you: personId === member.id,
      too_large: isTooLarge,
    }
    const found = Object.entries(obstacles).find(([, stands]) => stands)
    return inertia.render('desk/budgets/proposal', {
      proposal: new ProposalTransformer(proposal, await receiversOf([proposal])).forShow(
        place.shortName
      ),
      obstacle: found ? `budgets.proposals.obstacles.${found[0]}` : null,
      waiting: await listed(await waitingAt(community)),
    })
  }
}

async function listed(proposals: Proposal[]) {
  const receivers = await receiversOf(proposals)
  return proposals.map((proposal) => new ProposalTransformer(proposal, receivers).forList())
}
