import type { Health } from '#core/metrics'
import type { Plugin } from '#core/plugin'
import available from '#kernel/queries/available'
import type Territory from '#territories/models/territory'

/** `unknown` has no check of its own; `unavailable` has one, and that failed. */
export type HealthView = {
  state: 'healthy' | 'unhealthy' | 'unknown' | 'unavailable'
  say: Health['say'] | null
}

/** How a plugin fares at a territory by its own check. */
export default async function healthOf(plugin: Plugin, territory: Territory): Promise<HealthView> {
  const { health } = plugin
  if (!health) return { state: 'unknown', say: null }

  const found = await available(plugin, 'health', async () => {
    const { default: check } = await health()
    return check(territory)
  })
  if (!found) return { state: 'unavailable', say: null }
  return { state: found.isHealthy ? 'healthy' : 'unhealthy', say: found.say }
}
