import type { HttpContext } from '@adonisjs/core/http'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import { proposalAt } from '#budgets/queries/proposals_told'
import { decisionValidator } from '#budgets/validators/budget_validators'
import decideProposal from '#points/actions/decide_proposal'

/** The second person has looked at it. */
export default class DecisionsController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const proposal = await proposalAt(community, params.id)
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const { reason = null, verdict } = await request.validateUsing(decisionValidator)

    await decideProposal(proposal, { verdict, reason }, member)
    const text = i18n.t(`budgets.proposals.done_${verdict}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('budgets.proposals.index')
  }
}
