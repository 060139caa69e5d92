import type { HttpContext } from '@adonisjs/core/http'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import { adjustmentValidator } from '#budgets/validators/budget_validators'
import { proposeAdjustment } from '#points/actions/propose'
import { personAt } from '#registers/queries/person_case'

/** Points for a person, or from one, without a rule behind it: another person has to allow it. */
export default class AdjustmentsController {
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
    const person = await personAt(community, params.id)
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const { amount, direction, ...wish } = await request.validateUsing(adjustmentValidator)

    const signed = direction === 'give' ? amount : -amount
    const { id } = await proposeAdjustment(person, community, {
      ...wish,
      amount: signed,
      by: member,
    })
    session.flash('notice', { tone: 'success', text: i18n.t('budgets.adjust.proposed') })
    return response.redirect().toRoute('budgets.proposals.show', [id])
  }
}
