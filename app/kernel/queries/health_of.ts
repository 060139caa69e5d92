import type { Health } from '#core/metrics'
import type { Plugin } from '#core/plugin'
import isolate from '#kernel/actions/isolate'
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

  const answer = await isolate(plugin, 'health', async () => {
    const { default: check } = await health()
    return check(territory)
  })
  if (!answer.isAvailable) return { state: 'unavailable', say: null }
  const { isHealthy, say } = answer.value
  return { state: isHealthy ? 'healthy' : 'unhealthy', say }
}
