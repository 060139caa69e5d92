import type { Query } from '#search/query'
import type { Sight } from '#search/sight'

/** Where the words have to be: in what something is called, or anywhere. */
export type Breadth = 'names' | 'everywhere' | 'some_words'

/** What is asked of an engine. Whatever it answers is looked up and checked in the database. */
export type Question = {
  query: Query
  sight: Sight
  breadth: Breadth
  /** `<plugin>/<kind>`, or null for all kinds. */
  kind: string | null
  /** Only what is open at the moment of the sight. */
  isOpenNow: boolean
  /** Only what has these values. */
  facets: Record<string, string>
}

/** A document that may be what was looked for; `score` tells among equals how well its texts fit, 0 to 1. */
export type Candidate = { id: string; score: number }

/** How many candidates are looked at from each side: from here and below, and from above. */
export const MOST_CANDIDATES = 60

export type SearchEngine = {
  name: string
  candidates: (question: Question) => Promise<Candidate[]>
}
