import type SynonymSet from '#search/models/synonym_set'
import type { SynonymChange } from '#search/queries/synonym_sets'

/** `place` is where it holds, and below. */
export type SynonymSetView = { id: string; words: string[]; place: string; version: number }

/** `at` is an ISO time; `words` is null where it was removed. */
export type SynonymChangeView = { at: string; by: string | null; words: string[] | null }

export default class SynonymSetTransformer {
  constructor(private set: SynonymSet) {}

  toObject(): SynonymSetView {
    const { id, territory, version, words } = this.set
    return { id, words, version, place: territory.shortName }
  }

  forHistory(changes: SynonymChange[]): SynonymChangeView[] {
    return changes.map(({ at, by, words }) => ({ at: at.toISOString(), by, words }))
  }
}
