import { DateTime } from 'luxon'
import type { Metric } from '#core/metrics'
import type { Plugin } from '#core/plugin'
import isolate from '#kernel/actions/isolate'
import type Territory from '#territories/models/territory'

const DAYS = 30

/** `value` is null where the plugin does not answer now. */
export type MetricView = { name: string; unit: Metric['unit']; value: number | null }

/** What a plugin counted at and below a territory in the last thirty days. */
export default async function metricsOf(
  plugin: Plugin,
  territory: Territory
): Promise<MetricView[]> {
  const to = DateTime.now()
  const during = { from: to.minus({ days: DAYS }), to }
  return Promise.all(
    plugin.metrics.map(async ({ name, unit, value }) => {
      const answer = await isolate(plugin, `metric:${name}`, async () => {
        const { default: count } = await value()
        return count(territory, during)
      })
      return { name, unit, value: answer.isAvailable ? answer.value : null }
    })
  )
}
