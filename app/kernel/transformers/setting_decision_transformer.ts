import type { Plugin } from '#core/plugin'
import type { SettingDecision } from '#kernel/queries/setting_decisions'
import type Territory from '#territories/models/territory'

/** What somebody set of a plugin, as the desk of one territory tells it. */
export default class SettingDecisionTransformer {
  constructor(
    private plugin: Pick<Plugin, 'id' | 'settings'>,
    private decision: SettingDecision
  ) {}

  /** A line in the story. `place` is null where it was set here. */
  forStory(here: Territory) {
    const { by, id, isLocked, madeAt, territory, value } = this.decision
    return {
      id,
      label: this.#label,
      action: this.#isAssurance ? `${this.plugin.id}.${this.decision.name}` : null,
      choice: this.#choice,
      value: value === null ? null : String(value),
      isLocked,
      by,
      at: madeAt.toISO()!,
      place: territory.id === here.id ? null : territory.shortName,
    }
  }

  get #isAssurance() {
    return this.decision.name.startsWith('assurance.')
  }

  get #label() {
    const { name } = this.decision
    return this.#isAssurance
      ? 'verification.settings.assurance'
      : `${this.plugin.id}.settings.${name}`
  }

  /** The key of the words for one of several options; null for numbers and texts. */
  get #choice() {
    const { name, value } = this.decision
    const isChoice = this.#isAssurance || this.plugin.settings[name]?.kind === 'choice'
    return isChoice && value !== null ? `${this.#label}_${value}` : null
  }
}
