import type { Plugin } from '#core/plugin'
import type Territory from '#territories/models/territory'

/** Points are paid out of budgets of communities, by plugins that asked for one. */
export default function mayHaveBudget(
  { capabilities }: Pick<Plugin, 'capabilities'>,
  { level }: Pick<Territory, 'level'>
) {
  return level === 'community' && Boolean(capabilities.points?.includes('budget'))
}
