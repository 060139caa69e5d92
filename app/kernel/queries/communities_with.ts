import enabledPlugins from '#kernel/queries/enabled_plugins'
import Territory from '#territories/models/territory'

/** The communities where a plugin is on, in a total order; a retired one is a part of its successor. */
export default async function communitiesWith(pluginId: string) {
  const communities = await Territory.query()
    .where('level', 'community')
    .whereNull('retired_at')
    .orderBy('path')
  const areOn = await Promise.all(communities.map((community) => isOn(pluginId, community)))
  return communities.filter((_, index) => areOn[index])
}

/** Whether a plugin is on at a territory. */
export async function isOn(pluginId: string, territory: Territory) {
  const plugins = await enabledPlugins(territory)
  return plugins.some((plugin) => plugin.id === pluginId)
}
