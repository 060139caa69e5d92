import { v7 as uuid } from 'uuid'
import transaction, { afterCommit } from '#core/transaction'
import type { Plugin } from '#core/plugin'
import type Person from '#identity/models/person'
import { PluginLocked, SettingInvalid } from '#kernel/errors'
import memory from '#kernel/memory'
import settingsSchemaOf from '#kernel/settings_schema_of'
import takesValue from '#kernel/takes_value'
import type Territory from '#territories/models/territory'

export type SettingChange = {
  name: string
  /** Null takes the word back: what counts above counts here. */
  value: string | number | boolean | null
  /** Nothing below may set another value. */
  isLocked?: boolean
  by: Person | null
}

/**
 * Sets a value of a plugin at a territory and below. Throws E_PLUGINS_SETTING_INVALID for a value
 * or a name that the plugin does not take, E_PLUGINS_LOCKED if a territory above has locked it.
 */
export default async function changeSetting(
  plugin: Plugin,
  territory: Territory,
  change: SettingChange
) {
  const { by, isLocked = false, name, value } = change
  const setting = settingsSchemaOf(plugin)[name]
  if (!setting || (value !== null && !takesValue(setting, value))) throw new SettingInvalid()

  const key = { plugin_id: plugin.id, territory_id: territory.id, name }
  await transaction(async (client) => {
    if (await isLockedAbove(plugin, territory, name)) throw new PluginLocked()
    afterCommit(async () => memory.forget())
    await client.table('plugin_setting_decisions').insert({
      ...key,
      id: uuid(),
      value: value === null ? null : JSON.stringify(value),
      is_locked: isLocked,
      decided_by_id: by?.id ?? null,
    })
    if (value === null) {
      await client.from('plugin_settings').where(key).delete()
      return
    }
    const columns = {
      value: JSON.stringify(value),
      is_locked: isLocked,
      decided_by_id: by?.id ?? null,
      updated_at: new Date(),
    }
    await client
      .knexQuery()
      .table('plugin_settings')
      .insert({ ...key, ...columns })
      .onConflict(['plugin_id', 'territory_id', 'name'])
      .merge(columns)
  })
}

async function isLockedAbove({ id }: Plugin, territory: Territory, name: string) {
  const counting = (await memory.current()).settingAt(id, name, territory.path)
  return counting !== null && counting.isLocked && counting.path !== territory.path
}
