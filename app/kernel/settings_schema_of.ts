import type { Plugin } from '#core/plugin'
import { setting, type SettingsSchema } from '#core/settings'

/**
 * All that staff may set of a plugin: its own settings, and for each action that asks nothing but a
 * phone number whether it shall ask for the real name. Below the manifest they cannot go.
 */
export default function settingsSchemaOf({ assurance, settings }: Plugin): SettingsSchema {
  const raisable = Object.entries(assurance)
    .filter(([, level]) => level === 'phone')
    .map(([action]) => [
      `assurance.${action}`,
      setting.choice('phone', ['phone', 'real_name'] as const),
    ])
  return { ...settings, ...Object.fromEntries(raisable) }
}
