import type { Plugin } from '#core/plugin'
import type { SettingStanding } from '#kernel/queries/settings_at'
import settingField from '#kernel/setting_field'

/** A setting of a plugin as its form asks for it. */
export default class SettingTransformer {
  constructor(
    private plugin: Pick<Plugin, 'id'>,
    private standing: SettingStanding
  ) {}

  forForm() {
    const { inherited, inheritedFrom, name, setting, ...rest } = this.standing
    return {
      field: settingField(name),
      isAssurance: this.#isAssurance,
      kind: setting.kind,
      label: this.label,
      hint: this.#isAssurance ? `${this.plugin.id}.${name}` : null,
      range: setting.kind === 'integer' ? { min: setting.min, max: setting.max } : null,
      maxLength: setting.kind === 'text' ? setting.maxLength : null,
      options: this.#options(),
      inherited,
      inheritedFrom: inheritedFrom?.shortName ?? null,
      value: rest.value,
      isOwn: rest.isOwn,
      isLockedAbove: rest.isLockedAbove,
      isLockedHere: rest.isLockedHere,
    }
  }

  /** The key of its name; how well a person has to be known is the core's affair, and worded by it. */
  get label() {
    const { name } = this.standing
    return this.#isAssurance
      ? 'verification.settings.assurance'
      : `${this.plugin.id}.settings.${name}`
  }

  get #isAssurance() {
    return this.standing.name.startsWith('assurance.')
  }

  #options() {
    const { setting } = this.standing
    const values = setting.kind === 'choice' ? setting.options : []
    return values.map((value) => ({ value, label: `${this.label}_${value}` }))
  }
}
