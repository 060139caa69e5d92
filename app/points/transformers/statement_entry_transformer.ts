import type { StatementState } from '#points/pages'
import type { StatementEntry } from '#points/queries/statement'

export default class StatementEntryTransformer {
  constructor(private entry: StatementEntry) {}

  /** `state` says what the line means for the person: earned, spent, held, used, given back. */
  forStatement() {
    const { amount, at, balance, id, memo } = this.entry
    return { id, amount, balance, reason: memo, at: at.toISOString(), state: this.state }
  }

  private get state(): StatementState {
    const { amount, endedAs, phase } = this.entry
    if (phase === 'single') return amount > 0 ? 'earned' : 'spent'
    if (phase === 'post') return 'spent'
    if (phase === 'void') return 'returned'
    return endedAs === null ? 'held' : 'was_held'
  }
}
