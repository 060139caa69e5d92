import type { HttpContext } from '@adonisjs/core/http'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import grantsTo, { budgetAt } from '#budgets/queries/budget_at'
import budgetLines from '#budgets/queries/budget_lines'
import { budgetView, grantView } from '#budgets/transformers/budget_views'

export default class BudgetsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)

    return inertia.render('desk/budgets/index', {
      place: community.shortName,
      budgets: (await budgetLines(community)).map(budgetView),
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const budget = await budgetAt(community, params.id)

    return inertia.render('desk/budgets/show', {
      budget: budgetView(budget),
      grants: (await grantsTo(budget.id)).map(grantView),
    })
  }
}
