import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { Plugin } from '#core/plugin'
import territoriesAbove from '#kernel/queries/territories_above'
import type { Value } from '#kernel/queries/settings_at'
import settingsSchemaOf from '#kernel/settings_schema_of'
import type Territory from '#territories/models/territory'

const MOST = 20

/** What was set of a plugin, where, by whom and when; a null value takes the word back. */
export type SettingDecision = {
  id: string
  name: string
  value: Value | null
  isLocked: boolean
  by: string | null
  madeAt: DateTime
  territory: Territory
}

type Row = Pick<SettingDecision, 'id' | 'name' | 'value' | 'by'> & {
  is_locked: boolean
  created_at: Date
  territory_id: string
}

/** What was set of a plugin at a territory and above it, the latest first. */
export default async function settingDecisions(
  plugin: Plugin,
  territory: Territory
): Promise<SettingDecision[]> {
  const above = await territoriesAbove(territory)
  // A setting that the plugin no longer has is no longer told of: it has no words.
  const known = Object.keys(settingsSchemaOf(plugin))
  const rows: Row[] = await db
    .from('plugin_setting_decisions as decision')
    .leftJoin('persons', 'persons.id', 'decision.decided_by_id')
    .where('plugin_id', plugin.id)
    .whereIn('decision.name', known)
    .whereIn(
      'decision.territory_id',
      above.map(({ id }) => id)
    )
    .orderBy('decision.id', 'desc')
    .limit(MOST)
    .select('decision.*', 'persons.name as by')
    .select('decision.name as name')
  return rows.map(({ by, created_at, id, is_locked, name, territory_id, value }) => ({
    id,
    name,
    value,
    isLocked: is_locked,
    by,
    madeAt: DateTime.fromJSDate(created_at),
    // Every row was asked for by one of them.
    territory: above.find((each) => each.id === territory_id)!,
  }))
}
