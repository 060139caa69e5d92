import type { Plugin } from '#core/plugin'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import changeSetting from '#kernel/actions/change_setting'
import type { SettingStanding, Value } from '#kernel/queries/settings_at'
import type Territory from '#territories/models/territory'

/** What a form says about one setting. */
export type SettingWish = {
  standing: SettingStanding
  value: Value
  inherits: boolean
  locks: boolean
}

/**
 * Sets what staff wish, all of it or nothing. A new value counts even where `inherits` was left
 * ticked; a value that was only shown does not become the territory's own.
 */
export default async function changeSettings(
  plugin: Plugin,
  territory: Territory,
  { by, wishes }: { by: Person; wishes: SettingWish[] }
) {
  await transaction(async () => {
    for (const wish of wishes.filter(isChange)) {
      const { locks: isLocked, standing } = wish
      const value = follows(wish) ? null : wish.value
      await changeSetting(plugin, territory, { name: standing.name, value, isLocked, by })
    }
  })
}

function follows({ inherits, locks, standing, value }: SettingWish) {
  return inherits && !locks && value === standing.value
}

function isChange(wish: SettingWish) {
  const { isLockedHere, isOwn, value } = wish.standing
  if (follows(wish)) return isOwn
  return !isOwn || wish.value !== value || wish.locks !== isLockedHere
}
