import transaction from '#core/transaction'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import Territory from '#territories/models/territory'

/** Whether an installed plugin is on at a territory. */
export default async function isOnAt(pluginId: string, territoryId: string) {
  if (!catalogue.plugins.some(({ id }) => id === pluginId)) return false
  // On the caller's connection: one that waits for a second while holding its own can wait for ever.
  const { path } = await transaction((client) => Territory.findOrFail(territoryId, { client }))
  return (await memory.current()).enabledAt(path).has(pluginId)
}
