import { isDeepStrictEqual } from 'node:util'
import type { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import type { LifecycleHook, Plugin } from '#core/plugin'
import transaction, { afterCommit } from '#core/transaction'
import type Person from '#identity/models/person'
import { PluginLocked, StepImpossible } from '#kernel/errors'
import memory from '#kernel/memory'
import type { RecordCounts } from '#kernel/queries/count_records'
import pluginSteps from '#kernel/plugin_steps'
import type { PluginState } from '#kernel/snapshot'
import grantBudget from '#points/actions/grant_budget'
import type Territory from '#territories/models/territory'

export type PluginDecision = {
  /** A UUID that names it: sent twice it is decided once. */
  id?: string
  state: PluginState
  by: Person | null
  /** Nothing below may decide otherwise. */
  isLocked?: boolean
  /** From then on; now if it is missing. A later decision takes its place. */
  startsAt?: DateTime
  /** Whole points that the plugin may pay from, added to its budget at this territory. */
  budget?: number | null
  /** How many rows went, by table, when it is purged. */
  counts?: RecordCounts
}

type Spoken = {
  plugin_id: string
  territory_id: string
  position: string
  state: PluginState
  is_locked: boolean
  capabilities: object
}

/**
 * Decides about a plugin at a territory; the same decision twice is one. Enabling records the
 * capabilities that were shown and grants the budget. Throws E_PLUGINS_LOCKED below a lock,
 * E_PLUGINS_STEP_IMPOSSIBLE for a state that does not follow on the present one.
 */
export default async function decidePlugin(
  plugin: Plugin,
  territory: Territory,
  decision: PluginDecision
) {
  await transaction(async (client) => {
    await lockDecisions(client, plugin, territory)
    if (await isLockedAbove(client, plugin, territory)) throw new PluginLocked()
    const before = await latest(client, plugin, territory)
    if (await isMade(client, decision)) return
    if (isSame(plugin, before, decision) && !(await isPlannedAfter(client, before))) return
    if (!pluginSteps[before?.state ?? 'inherited'].includes(decision.state))
      throw new StepImpossible()

    const id = await record(client, plugin, territory, decision)
    await grant(id, plugin, territory, decision)
    await tell(plugin, territory, decision)
    afterCommit(async () => memory.forget())
  })
}

/** Until the transaction ends nobody else decides about this plugin at this territory. */
export async function lockDecisions(
  client: TransactionClient,
  { id }: Plugin,
  territory: Territory
) {
  const key = `plugin:${id}:${territory.id}`
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
}

async function isLockedAbove(client: TransactionClient, { id }: Plugin, territory: Territory) {
  const locked = await client
    .from('plugin_activations')
    .join('territories', 'territories.id', 'plugin_activations.territory_id')
    .where({ plugin_id: id, is_locked: true })
    .whereNot('state', 'inherited')
    .whereNot('territory_id', territory.id)
    .whereRaw('path @> ?::ltree', [territory.path])
    .first()
  return locked !== null
}

async function latest(
  client: TransactionClient,
  { id }: Plugin,
  territory: Territory
): Promise<Spoken | null> {
  return client
    .from('plugin_activations')
    .where({ plugin_id: id, territory_id: territory.id })
    .first()
}

async function isMade(client: TransactionClient, { id }: PluginDecision) {
  if (!id) return false
  const made = await client.from('plugin_decisions').where({ id }).first()
  return made !== null
}

/** Whether something else is to begin: to say the present state again takes that back. */
async function isPlannedAfter(
  client: TransactionClient,
  { plugin_id, position, territory_id }: Spoken
) {
  const planned = await client
    .from('plugin_decisions')
    .where({ plugin_id, territory_id })
    .where('position', '>', position)
    .first()
  return planned !== null
}

function isSame(plugin: Plugin, before: Spoken | null, decision: PluginDecision): before is Spoken {
  if (!before || decision.startsAt || decision.budget) return false
  return (
    before.state === decision.state &&
    before.is_locked === (decision.isLocked ?? false) &&
    isDeepStrictEqual(before.capabilities, granted(plugin, decision))
  )
}

function granted(plugin: Plugin, { state }: PluginDecision) {
  return state === 'enabled' ? plugin.capabilities : {}
}

async function record(
  client: TransactionClient,
  plugin: Plugin,
  territory: Territory,
  decision: PluginDecision
) {
  const id = decision.id ?? uuid()
  await client.table('plugin_decisions').insert({
    id,
    plugin_id: plugin.id,
    territory_id: territory.id,
    state: decision.state,
    is_locked: decision.isLocked ?? false,
    starts_at: decision.startsAt?.toJSDate() ?? client.raw('clock_timestamp()'),
    capabilities: JSON.stringify(granted(plugin, decision)),
    budget: decision.budget ?? null,
    counts: decision.counts ? JSON.stringify(decision.counts) : null,
    decided_by_id: decision.by?.id ?? null,
  })
  return id
}

async function grant(id: string, plugin: Plugin, territory: Territory, decision: PluginDecision) {
  const { budget, by, state } = decision
  if (state !== 'enabled' || !budget) return
  await grantBudget({
    pluginId: plugin.id,
    territoryId: territory.id,
    amount: budget,
    reference: id,
    byPersonId: by?.id ?? null,
  })
}

async function tell({ lifecycle }: Plugin, territory: Territory, { state }: PluginDecision) {
  const hooks: Partial<Record<PluginState, LifecycleHook>> = lifecycle
  const hook = await hooks[state]?.()
  await hook?.default(territory)
}
