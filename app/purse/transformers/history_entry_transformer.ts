import type { EntryState, HistoryLine } from '#purse/pages'
import type { HistoryEntry } from '#purse/queries/history'
import type { NamesAround } from '#purse/queries/names_around'
import ruleIn from '#purse/rule_in'

/** `knows` says whether there is a text: a plugin that is gone has taken its words along. */
export type EntryWords = NamesAround & { knows: (key: string) => boolean }

export default class HistoryEntryTransformer {
  constructor(
    private entry: HistoryEntry,
    private words: EntryWords
  ) {}

  forHistory(): HistoryLine {
    const { amount, at, balance, id, kind } = this.entry
    return {
      id,
      amount,
      balance,
      kind,
      reason: this.reason,
      at: at.toISOString(),
      state: this.state,
      place: this.place,
      person: this.person,
      rule: this.rule,
    }
  }

  /** `state` says what the line means for the person: earned, spent, expired, held, given back. */
  private get state(): EntryState {
    const { amount, endedAs, kind, phase } = this.entry
    if (kind === 'expire') return 'expired'
    if (phase === 'single') return amount > 0 ? 'earned' : 'spent'
    if (phase === 'post') return 'spent'
    if (phase === 'void') return 'returned'
    return endedAs === null ? 'held' : 'was_held'
  }

  private get reason() {
    const { kind, memo } = this.entry
    return this.words.knows(memo.key) ? memo : { key: `purse.reasons.${kind}`, values: {} }
  }

  private get place() {
    const { territoryId } = this.entry.other
    return (territoryId && this.words.places.get(territoryId)) ?? null
  }

  private get person() {
    const { id, kind } = this.entry.other
    if (kind !== 'person' || id === null) return null
    return this.words.people.get(id) ?? null
  }

  private get rule() {
    const rule = ruleIn(this.entry)
    if (!rule) return null
    const text = `${rule.pluginId}.adds.rules.${rule.code}`
    return this.words.knows(text) ? { text, version: rule.version } : null
  }
}
