import type { Plugin } from '#core/plugin'
import type { Setting } from '#core/settings'
import memory from '#kernel/memory'
import territoriesAbove from '#kernel/queries/territories_above'
import settingsSchemaOf from '#kernel/settings_schema_of'
import type Snapshot from '#kernel/snapshot'
import type { SetValue } from '#kernel/snapshot'
import takesValue from '#kernel/takes_value'
import type Territory from '#territories/models/territory'

export type Value = string | number | boolean

/** How a setting of a plugin stands at a territory. */
export type SettingStanding = {
  name: string
  setting: Setting
  value: Value
  /** Whether this very territory has set it. */
  isOwn: boolean
  /** What would count here if it had not. */
  inherited: Value
  /** The territory above that has set that; null where it is the plugin's own. */
  inheritedFrom: Territory | null
  /** A territory above has set it for all below. */
  isLockedAbove: boolean
  isLockedHere: boolean
}

/** All that staff may set of a plugin, as it stands at a territory. */
export default async function settingsAt(
  plugin: Plugin,
  territory: Territory
): Promise<SettingStanding[]> {
  const snapshot = await memory.current()
  const above = (await territoriesAbove(territory)).slice(0, -1)
  return Object.entries(settingsSchemaOf(plugin)).map(([name, setting]) => {
    const own = snapshot.ownSetting(plugin.id, name, territory.path)
    const { from, set } = inheritedBy(plugin, name, { above, snapshot })
    const inherited = usable(setting, set)
    const isLockedAbove = set?.isLocked ?? false
    return {
      name,
      setting,
      value: own && !isLockedAbove ? usable(setting, own) : inherited,
      isOwn: own !== null,
      inherited,
      inheritedFrom: from,
      isLockedAbove,
      isLockedHere: own?.isLocked ?? false,
    }
  })
}

type Surroundings = { above: Territory[]; snapshot: Snapshot }

function inheritedBy({ id }: Plugin, name: string, { above, snapshot }: Surroundings) {
  const parent = above.at(-1)
  const set = parent ? snapshot.settingAt(id, name, parent.path) : null
  return { set, from: above.find(({ path }) => path === set?.path) ?? null }
}

/** A value that this version of the plugin no longer takes is the initial one. */
function usable(setting: Setting, set: SetValue | null): Value {
  if (set === null || !takesValue(setting, set.value)) return setting.initial
  // It has just been checked against the setting.
  return set.value as Value
}
