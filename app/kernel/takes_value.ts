import type { Setting } from '#core/settings'

/** Whether a setting takes this value, whatever it is. */
export default function takesValue(setting: Setting, value: unknown) {
  if (setting.kind === 'boolean') return typeof value === 'boolean'
  if (setting.kind === 'integer') {
    return Number.isInteger(value) && Number(value) >= setting.min && Number(value) <= setting.max
  }
  if (typeof value !== 'string') return false
  if (setting.kind === 'text') return value.length <= setting.maxLength
  return setting.options.includes(value)
}
