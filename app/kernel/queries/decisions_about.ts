import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { Plugin } from '#core/plugin'
import territoriesAbove from '#kernel/queries/territories_above'
import type { PluginState } from '#kernel/snapshot'
import type Territory from '#territories/models/territory'

const MOST = 20

/** A decision as it is told: who, when, what; `by` is null where nobody's name is behind it. */
export type ToldDecision = {
  id: string
  state: PluginState
  isLocked: boolean
  budget: number | null
  startsAt: DateTime
  madeAt: DateTime
  by: string | null
  territory: Territory
}

type DecisionColumns = Pick<ToldDecision, 'id' | 'state' | 'budget' | 'by'> & {
  is_locked: boolean
  starts_at: Date
  created_at: Date
  territory_id: string
}

/** What was decided about a plugin at a territory and above it, the latest first. */
export default async function decisionsAbout(
  plugin: Plugin,
  territory: Territory
): Promise<ToldDecision[]> {
  const above = await territoriesAbove(territory)
  const rows = await toldDecisions(plugin)
    .whereIn(
      'plugin_decisions.territory_id',
      above.map(({ id }) => id)
    )
    .limit(MOST)
  return rows.map((row) => told(row, above))
}

/** The decision by which a plugin is on at `at`, with who agreed to what it may do. */
export async function consentTo(plugin: Plugin, at: Territory): Promise<ToldDecision | null> {
  const row = await toldDecisions(plugin)
    .where('plugin_decisions.territory_id', at.id)
    .whereRaw('starts_at <= clock_timestamp()')
    .first()
  return row && told(row, [at])
}

function toldDecisions({ id }: Plugin) {
  return db
    .from('plugin_decisions')
    .leftJoin('persons', 'persons.id', 'plugin_decisions.decided_by_id')
    .where('plugin_id', id)
    .orderBy('position', 'desc')
    .select('plugin_decisions.*', 'persons.name as by')
}

function told(row: DecisionColumns, above: Territory[]): ToldDecision {
  const { budget, by, id, state } = row
  return {
    id,
    state,
    isLocked: row.is_locked,
    budget,
    startsAt: DateTime.fromJSDate(row.starts_at),
    madeAt: DateTime.fromJSDate(row.created_at),
    by,
    // Every row was asked for by one of them.
    territory: above.find(({ id: each }) => each === row.territory_id)!,
  }
}
