import { addUp, type MonthStatement } from '#budgets/queries/month_statement'
import type { MonthSum } from '#budgets/queries/month_sums'

/** A line of the overview of a month, and which statement it leads to. `name` is the key of a plugin's name. */
export type SumView = Pick<MonthSum, 'opening' | 'incoming' | 'outgoing' | 'closing'> & {
  kind: MonthStatement['kind']
  key: string
  name: string
  place: string | null
}

/** Plugins over all their communities first, then each budget, then who received points. */
export function sumViews(sums: MonthSum[]): SumView[] {
  const budgets = sums.filter(({ kind }) => kind === 'budget')
  const plugins = [...new Set(budgets.map(({ pluginId }) => pluginId))]
  return [
    ...plugins.map((key) => ({
      ...addUp(budgets.filter(({ pluginId }) => pluginId === key)),
      ...{ kind: 'plugin' as const, key, name: `${key}.name`, place: null },
    })),
    ...sums.map(({ id, pluginId, ...sum }) => ({ ...sum, key: id, name: `${pluginId}.name` })),
  ]
}

export function statementView({ lines, pluginId, ...statement }: MonthStatement) {
  return {
    ...statement,
    name: `${pluginId}.name`,
    lines: lines.map(({ rule, ...line }) => ({
      ...line,
      rule: rule && rule.replace('.', '.adds.rules.'),
    })),
  }
}
