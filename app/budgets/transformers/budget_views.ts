import type { BudgetLine } from '#budgets/queries/budget_lines'
import type { GrantTold } from '#budgets/queries/budget_at'

/** A budget as the desk shows it; `name` is the key of its plugin's name. */
export function budgetView({ territoryId: _, ...budget }: BudgetLine) {
  return { ...budget, name: `${budget.pluginId}.name` }
}

export function grantView({ at, ...grant }: GrantTold) {
  return { ...grant, at: at.toISOString() }
}
