import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import { openAccount } from '#budgets/looks'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import { lookValidator } from '#budgets/validators/budget_validators'
import { personAt } from '#registers/queries/person_case'

/** Somebody needs to see a person's points, and says what for; the person will read it. */
export default class LooksController {
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
    const { purpose, words } = await request.validateUsing(lookValidator)

    const chosen = i18n.t(`budgets.purposes.${purpose}`)
    const said = [purpose === 'other' ? null : chosen, words].filter(Boolean).join('：')
    await recordLook({ by: member, person, act: 'points.account_seen', purpose: said })
    openAccount(session, person.id)
    return response.redirect().toRoute('budgets.accounts.show', [person.id])
  }
}
