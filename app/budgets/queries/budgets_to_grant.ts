import type { Plugin } from '#core/plugin'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import Territory from '#territories/models/territory'

/** A community where a plugin is on that pays from a budget. */
export type Grantee = { pluginId: string; territory: Territory }

/** Every plugin and community, at a place or below it, for which a budget can be granted. */
export default async function budgetsToGrant(place: Territory): Promise<Grantee[]> {
  const communities = await Territory.query()
    .whereRaw('path <@ ?::ltree', [place.path])
    .where('level', 'community')
    .whereNull('retired_at')
    .orderBy('code')
    .limit(500)
  const grantees: Grantee[] = []
  for (const territory of communities) {
    const plugins = (await enabledPlugins(territory)).filter(hasBudget)
    grantees.push(...plugins.map(({ id }) => ({ pluginId: id, territory })))
  }
  return grantees
}

function hasBudget({ capabilities }: Plugin) {
  return Boolean(capabilities.points?.includes('budget'))
}
