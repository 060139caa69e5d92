import { assuranceLevels, reaches } from '#core/assurance'
import type { Plugin } from '#core/plugin'
import { setting, type SettingsSchema } from '#core/settings'

/**
 * All that staff may set of a plugin: its own settings, and for each action that asks how well a
 * person is known, how well. Below the manifest they cannot go.
 */
export default function settingsSchemaOf({ assurance, settings }: Plugin): SettingsSchema {
  const raisable = Object.entries(assurance)
    .filter(([, least]) => least !== assuranceLevels.at(-1))
    .map(([action, least]) => {
      const levels = assuranceLevels.filter((level) => reaches(level, least))
      return [`assurance.${action}`, setting.choice(least, levels)]
    })
  return { ...settings, ...Object.fromEntries(raisable) }
}
