import catalogue, { type LeftOut } from '#kernel/catalogue'
import memory from '#kernel/memory'
import type Snapshot from '#kernel/snapshot'
import type Territory from '#territories/models/territory'

/** What of the plugins that are on in a territory does not run now, as staff are told. */
export type PluginTroubles = {
  isSafeMode: boolean
  leftOut: Pick<LeftOut, 'id' | 'reason'>[]
  /** Plugins of which something was suspended after repeated faults, and how much. */
  suspended: { id: string; count: number }[]
}

/** What goes wrong with plugins that are on at a territory or somewhere below it. */
export default async function pluginTroubles({
  path,
}: Pick<Territory, 'path'>): Promise<PluginTroubles> {
  const snapshot = await memory.current()
  const enabled = snapshot.enabledWithin(path)
  return {
    isSafeMode: catalogue.isSafeMode,
    leftOut: catalogue.leftOut
      .filter(({ id }) => enabled.includes(id))
      .map(({ id, reason }) => ({ id, reason })),
    suspended: suspendedOf(enabled, snapshot),
  }
}

function suspendedOf(enabled: string[], snapshot: Snapshot) {
  return enabled
    .filter((id) => catalogue.find(id))
    .map((id) => ({ id, count: snapshot.suspendedOf(id).length }))
    .filter(({ count }) => count > 0)
}
