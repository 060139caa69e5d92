import type { ListedPlugin } from '#kernel/pages'
import healthOf from '#kernel/queries/health_of'
import standingsAt from '#kernel/queries/standings_at'
import StandingTransformer from '#kernel/transformers/standing_transformer'
import budgetsAt from '#points/queries/budgets_at'
import type Territory from '#territories/models/territory'

/** Every installed plugin as the desk lists it: state, health, and what is left of its budget. */
export default async function pluginsAt(territory: Territory): Promise<ListedPlugin[]> {
  const standings = await standingsAt(territory)
  const budgets = await budgetsAt(territory)
  return Promise.all(
    standings.map(async (standing) => ({
      ...new StandingTransformer(standing, territory).forList(),
      health: standing.isOn ? await healthOf(standing.plugin, territory) : null,
      budget: budgets.get(standing.plugin.id) ?? null,
    }))
  )
}
