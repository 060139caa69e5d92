import { v4 as uuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import budgetedPlugin from '#kernel/queries/budgeted_plugin'
import { budgetValidator } from '#kernel/validators/budget_validator'
import askForBudget from '#points/actions/ask_for_budget'
import budgetsAt from '#points/queries/budgets_at'

/** More points for a plugin to pay from in a community; nothing else is decided by that. Many need a second person. */
export default class BudgetsController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = await budgetedPlugin(params.plugin_id, community)

    const budgets = await budgetsAt(community)
    return inertia.render('desk/plugins/budgets/create', {
      pluginId: plugin.id,
      budget: budgets.get(plugin.id) ?? { granted: 0, left: 0 },
      requestKey: uuid(),
    })
  }

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
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = await budgetedPlugin(params.plugin_id, community)
    const { budget, reason, requestKey } = await request.validateUsing(budgetValidator)

    const proposal = await askForBudget(community, {
      pluginId: plugin.id,
      amount: budget,
      reason,
      requestKey,
      by: member,
    })
    const text = i18n.t(`plugins.budget.${proposal ? 'waits' : 'given'}`, { budget })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('plugins.show', [plugin.id])
  }
}
