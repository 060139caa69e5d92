import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { PluginState } from '#kernel/snapshot'
import type Territory from '#territories/models/territory'

/** A decision that will begin by itself, here or above. */
export type PlannedDecision = {
  pluginId: string
  state: PluginState
  startsAt: DateTime
  territoryId: string
}

/** What will begin at a territory and above it, the soonest first; what a later word replaces is left out. */
export default async function plannedDecisions({ path }: Territory): Promise<PlannedDecision[]> {
  const { rows } = await db.rawQuery(
    `select planned.plugin_id, planned.state, planned.starts_at, planned.territory_id
     from plugin_decisions as planned
     join territories on territories.id = planned.territory_id
     where planned.starts_at > clock_timestamp() and territories.path @> ?::ltree
       and not exists (
         select from plugin_decisions as later
         where later.plugin_id = planned.plugin_id and later.territory_id = planned.territory_id
           and later.position > planned.position and later.starts_at <= planned.starts_at
       )
     order by planned.starts_at, planned.position`,
    [path]
  )
  return rows.map((row: PlannedColumns) => ({
    pluginId: row.plugin_id,
    state: row.state,
    startsAt: DateTime.fromJSDate(row.starts_at),
    territoryId: row.territory_id,
  }))
}

type PlannedColumns = {
  plugin_id: string
  state: PluginState
  starts_at: Date
  territory_id: string
}
