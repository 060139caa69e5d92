import type { DateTime } from 'luxon'
import transaction from '#core/transaction'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import Territory from '#territories/models/territory'

/** A plugin at a territory. */
export type PluginPlace = { pluginId: string; territoryId: string }

/** Whether it is on there, and since when it is so, as far as the last word about it tells. */
export type Presence = PluginPlace & { isOn: boolean; since: DateTime }

/** Whether an installed plugin is on at a territory. */
export default async function isOnAt(pluginId: string, territoryId: string) {
  return (await onSince(pluginId, territoryId)) !== null
}

/** Since when an installed plugin is on at a territory; null where it is off. */
export async function onSince(pluginId: string, territoryId: string): Promise<DateTime | null> {
  const [presence] = await presencesOf([{ pluginId, territoryId }])
  return presence?.isOn ? presence.since : null
}

/** The same of many at once; nothing of a plugin that is not installed, or about which nobody ever said a word. */
export async function presencesOf(places: PluginPlace[]): Promise<Presence[]> {
  const installed = new Set(catalogue.plugins.map(({ id }) => id))
  const asked = places.filter(({ pluginId }) => installed.has(pluginId))
  if (asked.length === 0) return []

  const ids = [...new Set(asked.map(({ territoryId }) => territoryId))]
  // On the caller's connection: one that waits for a second while holding its own can wait for ever.
  const territories = await transaction((client) => Territory.query({ client }).whereIn('id', ids))
  const paths = new Map(territories.map(({ id, path }) => [id, path]))
  const snapshot = await memory.current()
  return asked.flatMap(({ pluginId, territoryId }) => {
    const decision = snapshot.decisionAt(pluginId, paths.get(territoryId)!)
    if (!decision) return []
    const { since, state } = decision
    return [{ pluginId, territoryId, isOn: state === 'enabled', since }]
  })
}
