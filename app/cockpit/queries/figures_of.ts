import type { Figure } from '#cockpit/figures'
import coreFigures from '#cockpit/queries/core_figures'
import type { Metric } from '#core/metrics'
import type { Plugin } from '#core/plugin'
import isolate from '#kernel/actions/isolate'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import type Territory from '#territories/models/territory'

/** The figures of a territory: the core's, then those of each plugin that is on there or somewhere below. */
export default async function figuresOf(territory: Territory): Promise<Figure[]> {
  const snapshot = await memory.current()
  const enabled = new Set(snapshot.enabledWithin(territory.path))
  const plugins = catalogue.plugins.filter(({ id }) => enabled.has(id))
  const ofPlugins = plugins.flatMap((plugin) => plugin.metrics.map((each) => figure(plugin, each)))
  return [...coreFigures, ...ofPlugins]
}

function figure(plugin: Plugin, { name, unit, value }: Metric): Figure {
  return {
    name: `${plugin.id}.${name}`,
    label: `${plugin.id}.metrics.${name}`,
    definition: 'cockpit.definitions.of_plugin',
    before: 'cockpit.before',
    unit,
    count: async (territory, during) => {
      const answer = await isolate(plugin, `metric:${name}`, async () => {
        const { default: count } = await value()
        return count(territory, during)
      })
      return answer.isAvailable ? answer.value : null
    },
  }
}
