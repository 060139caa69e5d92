import type { HttpContext } from '@adonisjs/core/http'
import { monthsBeside, thisMonth } from '#budgets/days'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import monthStatement from '#budgets/queries/month_statement'
import monthSums from '#budgets/queries/month_sums'
import { statementView, sumViews } from '#budgets/transformers/statement_views'
import { statementValidator } from '#budgets/validators/budget_validators'

/** What came and went in a month, for each budget, plugin and merchant. */
export default class StatementsController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const data = request.qs()
    const { month = thisMonth() } = await request.validateUsing(statementValidator, { data })

    return inertia.render('desk/budgets/statements', {
      place: community.shortName,
      month,
      ...monthsBeside(month),
      sums: sumViews(await monthSums(community, month)),
    })
  }

  async show({ bouncer, community, inertia, params, request }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const data = request.qs()
    const { month = thisMonth() } = await request.validateUsing(statementValidator, { data })

    const statement = await monthStatement(community, { kind: params.kind, key: params.key }, month)
    return inertia.render('desk/budgets/statement', {
      statement: statementView(statement),
      ...monthsBeside(month),
    })
  }
}
