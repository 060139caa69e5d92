import type { Occurrence } from '#core/events'
import type { Plugin, PointRule } from '#core/plugin'
import requireGranted from '#kernel/actions/require_granted'
import catalogue from '#kernel/catalogue'
import awardPoints from '#points/actions/award_points'

/** Whoever is given an event: a point rule or a listener of a plugin. Deliveries are remembered under `name`. */
export type Receiver = {
  name: string
  pluginId: string
  eventName: string
  receive: (occurrence: Occurrence<object>) => Promise<void>
}

/** The receivers of a plugin: first its point rules, then its listeners. */
export default function receiversOf(plugin: Plugin): Receiver[] {
  const { id: pluginId, listeners, points } = plugin
  const rules = points.map((rule) => ({
    name: `${pluginId}.points.${rule.code}`,
    pluginId,
    eventName: rule.event.eventName,
    receive: (occurrence: Occurrence<object>) => pay(plugin, rule, occurrence),
  }))
  const others = listeners.map(({ event, handler, name }) => ({
    name: `${pluginId}.${name}`,
    pluginId,
    eventName: event.eventName,
    receive: async (occurrence: Occurrence<object>) => {
      const { default: handle } = await handler()
      await handle(occurrence)
    },
  }))
  return [...rules, ...others]
}

/** The receiver of this name, or null if no running plugin has it any more. */
export function findReceiver(pluginId: string, name: string) {
  const plugin = catalogue.plugins.find(({ id }) => id === pluginId)
  return (plugin && receiversOf(plugin).find((receiver) => receiver.name === name)) ?? null
}

async function pay({ id: pluginId }: Plugin, rule: PointRule, occurrence: Occurrence<object>) {
  const award = rule.award(occurrence)
  if (!award) return

  const { territoryId } = occurrence
  await requireGranted(pluginId, territoryId, 'budget')
  await awardPoints({ ...award, pluginId, territoryId, ruleCode: rule.code })
}
