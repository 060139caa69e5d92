import type { Occurrence } from '#core/events'
import type { Plugin, PointRule } from '#core/plugin'
import requireGranted from '#kernel/actions/require_granted'
import catalogue from '#kernel/catalogue'
import payByRule from '#rules/actions/pay_by_rule'
import withdrawDeed from '#rules/actions/withdraw_deed'

/**
 * Whoever is given an event: a point rule or a listener of a plugin. Deliveries are remembered under `name`;
 * `at` is when the event was announced, however late it is delivered.
 */
export type Receiver = {
  name: string
  pluginId: string
  eventName: string
  receive: (occurrence: Occurrence<object>, at: Date) => Promise<void>
}

/** The receivers of a plugin: first its point rules, then its listeners. */
export default function receiversOf(plugin: Plugin): Receiver[] {
  const { id: pluginId, listeners, points } = plugin
  const rules = points.flatMap((rule) => receiversFor(plugin, rule))
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

/** A rule hears of deeds, and of those that did not happen after all. */
function receiversFor({ id: pluginId }: Plugin, rule: PointRule): Receiver[] {
  const { code, event, withdrawal } = rule
  const name = `${pluginId}.points.${code}`
  const paying: Receiver = {
    name,
    pluginId,
    eventName: event.eventName,
    receive: (occurrence, at) => pay(pluginId, rule, { occurrence, at }),
  }
  if (!withdrawal) return [paying]

  const { eventName } = withdrawal.event
  const receive = (occurrence: Occurrence<object>) => takeBack(pluginId, rule, occurrence)
  return [paying, { name: `${name}.withdrawal`, pluginId, eventName, receive }]
}

type Heard = { occurrence: Occurrence<object>; at: Date }

async function pay(pluginId: string, rule: PointRule, { at, occurrence }: Heard) {
  const award = rule.award(occurrence)
  if (!award) return

  await requireGranted(pluginId, occurrence.territoryId, 'budget')
  await payByRule(award, { pluginId, rule, occurrence, at })
}

async function takeBack(
  pluginId: string,
  { code, withdrawal }: PointRule,
  heard: Heard['occurrence']
) {
  const withdrawn = withdrawal?.withdrawn(heard)
  if (withdrawn) await withdrawDeed({ ...withdrawn, pluginId, ruleCode: code })
}
