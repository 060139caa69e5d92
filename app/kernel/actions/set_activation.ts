import PluginActivation from '#kernel/models/plugin_activation'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** Switches a plugin on or off at a territory; twice is the same as once. */
export default async function setActivation(
  pluginId: string,
  territory: Territory,
  { isEnabled, by }: { isEnabled: boolean; by: Person | null }
) {
  return PluginActivation.updateOrCreate(
    { pluginId, territoryId: territory.id },
    { isEnabled, decidedById: by?.id ?? null }
  )
}
