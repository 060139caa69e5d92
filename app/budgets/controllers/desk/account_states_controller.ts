import type { HttpContext } from '@adonisjs/core/http'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import { accountStateValidator } from '#budgets/validators/budget_validators'
import setAccountState from '#points/actions/set_account_state'
import { personAt } from '#registers/queries/person_case'

/** An account is frozen, or opened again, for a reason that is kept. */
export default class AccountStatesController {
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
    const { reason, state } = await request.validateUsing(accountStateValidator)

    await setAccountState(person, { state, reason, by: member })
    const text = i18n.t(`budgets.account.done_${state}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('budgets.accounts.show', [person.id])
  }
}
