import type { EntryView, LinkedView } from '#purse/pages'
import type { EntryDetails } from '#purse/queries/entry_details'
import type { HistoryEntry } from '#purse/queries/history'
import HistoryEntryTransformer, {
  type EntryWords,
} from '#purse/transformers/history_entry_transformer'

/** One entry with all that stands behind it. */
export default class EntryTransformer {
  constructor(
    private entry: HistoryEntry,
    private details: EntryDetails,
    private words: EntryWords
  ) {}

  forPerson(): EntryView {
    const { byTwo, isSealed, lots, until } = this.details
    const { other, phase } = this.entry
    return {
      ...new HistoryEntryTransformer(this.entry, this.words).forHistory(),
      story: this.story,
      isHold: phase === 'pending',
      across: other.kind,
      until: until?.toISOString() ?? null,
      expiring: lots.map(({ amount, expiresOn }) => ({ amount, on: expiresOn })),
      byTwo,
      isSealed,
      linked: this.linked,
    }
  }

  /** The key of the sentence that says what happened, such as `purse.stories.gift_loss`. */
  private get story() {
    const { amount, kind, phase } = this.entry
    const turn = {
      single: amount > 0 ? 'gain' : 'loss',
      pending: 'hold',
      post: 'use',
      void: 'back',
    }
    const key = `purse.stories.${kind}_${turn[phase]}`
    return this.words.knows(key) ? key : `purse.stories.other_${turn[phase]}`
  }

  private get linked(): LinkedView[] {
    return this.details.linked.map(({ entry, tie }) => ({
      tie,
      line: new HistoryEntryTransformer(entry, this.words).forHistory(),
    }))
  }
}
