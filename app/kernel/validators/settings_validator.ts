import vine from '@vinejs/vine'
import type { Setting } from '#core/settings'
import type { SettingStanding } from '#kernel/queries/settings_at'
import settingField from '#kernel/setting_field'
import wholeNumber from '#kernel/validators/whole_number'

/** The form of settings: `<field>`, and whether it `<field>_inherits` or `<field>_locks`. */
export default function settingsValidator(settings: SettingStanding[]) {
  const fields = settings.flatMap(({ name, setting }) => {
    const field = settingField(name)
    return [
      [field, valueOf(setting)],
      [`${field}_inherits`, vine.boolean().optional()],
      [`${field}_locks`, vine.boolean().optional()],
    ]
  })
  return vine.create(Object.fromEntries(fields))
}

/** A box that is not ticked and a text that was left empty are not sent. */
function valueOf(setting: Setting) {
  switch (setting.kind) {
    case 'integer':
      return wholeNumber().range([setting.min, setting.max])
    case 'boolean':
      return vine.boolean().optional()
    case 'text':
      return vine.string().trim().maxLength(setting.maxLength).optional()
    case 'choice':
      return vine.enum(setting.options)
  }
}
