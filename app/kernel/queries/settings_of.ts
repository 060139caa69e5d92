import type { Plugin } from '#core/plugin'
import type { SettingsSchema, SettingValues } from '#core/settings'
import memory from '#kernel/memory'
import takesValue from '#kernel/takes_value'
import type Territory from '#territories/models/territory'

/** The values of a plugin's settings at a territory; one that its version no longer takes is the initial one. */
export default async function settingsOf<
  Id extends string,
  Permission extends string,
  Settings extends SettingsSchema,
>(
  plugin: Plugin<Id, Permission, Settings>,
  { path }: Pick<Territory, 'path'>
): Promise<SettingValues<Settings>> {
  const snapshot = await memory.current()
  const values = Object.entries(plugin.settings).map(([name, setting]) => {
    const set = snapshot.settingAt(plugin.id, name, path)
    const isUsable = set && takesValue(setting, set.value)
    return [name, isUsable ? set.value : setting.initial]
  })
  // Each value has just been checked against the setting that its type comes from.
  return Object.fromEntries(values) as SettingValues<Settings>
}
