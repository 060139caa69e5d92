import db from '@adonisjs/lucid/services/db'
import type { Plugin } from '#core/plugin'
import capabilityNames from '#kernel/capability_names'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import pluginSteps from '#kernel/plugin_steps'
import plannedDecisions, { type PlannedDecision } from '#kernel/queries/planned_decisions'
import territoriesAbove from '#kernel/queries/territories_above'
import type { Decision, PluginState } from '#kernel/snapshot'
import type Snapshot from '#kernel/snapshot'
import type Territory from '#territories/models/territory'

/** How things stand with an installed plugin at a territory. */
export type Standing = {
  plugin: Plugin
  /** The word that counts here, or null while nobody said one. */
  decision: Decision | null
  /** Who said it: this territory or one above. */
  decidedAt: Territory | null
  isOn: boolean
  isLockedAbove: boolean
  /** What this territory itself has said; `inherited` while it said nothing. */
  ownState: PluginState
  /** What it can decide next. */
  nextStates: readonly PluginState[]
  planned: (PlannedDecision & { territory: Territory })[]
  /** What it asks for now and nobody has agreed to. */
  notAgreedTo: string[]
  /** How many of its parts are suspended after repeated faults. */
  suspended: number
}

/** How things stand with every installed plugin, in the order of installation. */
export default async function standingsAt(territory: Territory): Promise<Standing[]> {
  const snapshot = await memory.current()
  const above = await territoriesAbove(territory)
  const planned = await plannedDecisions(territory)
  const suspended = await suspendedParts()
  return catalogue.plugins.map((plugin) => ({
    ...decided(plugin, snapshot, above),
    planned: withTerritory(planned, above).filter(({ pluginId }) => pluginId === plugin.id),
    suspended: suspended.get(plugin.id) ?? 0,
  }))
}

function decided(plugin: Plugin, snapshot: Snapshot, above: Territory[]) {
  const { path } = above[above.length - 1]
  const decision = snapshot.decisionAt(plugin.id, path)
  const isOn = decision?.state === 'enabled'
  const isLockedAbove = decision !== null && decision.isLocked && decision.path !== path
  const ownState = snapshot.ownDecision(plugin.id, path)?.state ?? 'inherited'
  return {
    plugin,
    decision,
    decidedAt: above.find((each) => each.path === decision?.path) ?? null,
    isOn,
    isLockedAbove,
    ownState,
    nextStates: isLockedAbove ? [] : pluginSteps[ownState].filter((state) => state !== ownState),
    notAgreedTo: isOn ? notAgreedTo(plugin, decision) : [],
  }
}

function notAgreedTo(plugin: Plugin, { capabilities }: Decision) {
  const agreed = capabilityNames(capabilities)
  return capabilityNames(plugin.capabilities).filter((name) => !agreed.includes(name))
}

function withTerritory(planned: PlannedDecision[], above: Territory[]) {
  return planned.flatMap((each) => {
    const territory = above.find(({ id }) => id === each.territoryId)
    return territory ? [{ ...each, territory }] : []
  })
}

async function suspendedParts() {
  const rows = await db
    .from('plugin_faults')
    .whereNotNull('suspended_at')
    .groupBy('plugin_id')
    .select('plugin_id')
    .count('* as parts')
  return new Map(rows.map((row) => [String(row.plugin_id), Number(row.parts)]))
}
