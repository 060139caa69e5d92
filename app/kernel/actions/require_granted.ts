import transaction from '#core/transaction'
import { NotGranted } from '#kernel/errors'
import memory from '#kernel/memory'
import Territory from '#territories/models/territory'

/** Throws E_PLUGINS_NOT_GRANTED unless staff agreed that the plugin moves points in this way here. */
export default async function requireGranted(
  pluginId: string,
  territoryId: string,
  capability: 'budget' | 'holds'
) {
  // On the caller's connection: one that waits for a second while holding its own can wait for ever.
  const { path } = await transaction((client) => Territory.findOrFail(territoryId, { client }))
  const decision = (await memory.current()).decisionAt(pluginId, path)
  if (!decision?.capabilities.points?.includes(capability)) throw new NotGranted()
}
