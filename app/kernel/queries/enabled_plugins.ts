import type { Plugin } from '#core/plugin'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import type Territory from '#territories/models/territory'

/** The plugins that are on at `territory`: the nearest word on the way up decides, a locked one before it. */
export default async function enabledPlugins(
  territory: Pick<Territory, 'path'>
): Promise<Plugin[]> {
  const enabled = (await memory.current()).enabledAt(territory.path)
  return catalogue.plugins.filter((plugin) => enabled.has(plugin.id))
}
