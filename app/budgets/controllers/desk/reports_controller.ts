import type { HttpContext } from '@adonisjs/core/http'
import { daysBeside, today } from '#budgets/days'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import adjustmentsOn from '#budgets/queries/adjustments_on'
import { reportValidator } from '#budgets/validators/budget_validators'

/** What staff did with points on a day, without a rule behind it. */
export default class ReportsController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const { day = today() } = await request.validateUsing(reportValidator, { data: request.qs() })

    const adjustments = await adjustmentsOn(community, day)
    return inertia.render('desk/budgets/report', {
      place: community.shortName,
      day,
      ...daysBeside(day),
      adjustments: adjustments.map(({ at, ...each }) => ({ ...each, at: at.toISOString() })),
    })
  }
}
