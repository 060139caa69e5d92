import type { Breadth } from '#search/engine'
import { isLatin } from '#search/normalise'
import type { Query } from '#search/query'

/** What is compared of something that was found. `words` is the normalised title. */
export type Ranked = {
  id: string
  words: string
  /** Normalised. */
  keywords: string[]
  pinyin: string
  initials: string
  distance: number
  boost: number
  score: number
  position: number
}

/**
 * The order of results: what is called exactly so, then what has the words in its name, then in its texts;
 * among these the near before the far; among these the closer name, the higher boost, the better text, the newer.
 */
export default function inOrder<Result extends Ranked>(
  found: { result: Result; breadth: Breadth }[],
  query: Query
): Result[] {
  const keyed = found.map(({ breadth, result }) => ({ result, key: keyOf(result, breadth, query) }))
  keyed.sort(
    (one, other) => compare(one.key, other.key) || (one.result.id < other.result.id ? -1 : 1)
  )
  return keyed.map(({ result }) => result)
}

const groups: Record<Breadth, number> = { names: 1, everywhere: 2, some_words: 3 }

function keyOf(result: Ranked, breadth: Breadth, query: Query) {
  const group = isCalledExactly(result, query) ? 0 : groups[breadth]
  const closeness = closenessOf(result, query)
  return [group, result.distance, closeness, -result.boost, -result.score, -result.position]
}

function isCalledExactly({ initials, keywords, pinyin, words }: Ranked, query: Query) {
  const names = waysOf(query)
  if (names.has(words) || keywords.some((keyword) => names.has(keyword))) return true
  return isLatin(query.text) && (pinyin === query.text || initials === query.text)
}

/** 0 if the name begins with what was typed, 1 if it is in the name, 2 if only its words are. */
function closenessOf({ initials, pinyin, words }: Ranked, { text }: Query) {
  if (words.startsWith(text)) return 0
  if (words.includes(text)) return 1
  if (!isLatin(text)) return 2
  return pinyin.startsWith(text) || initials.startsWith(text) ? 0 : 1
}

/** What was typed, and each of its other names if it is one word. */
function waysOf({ parts, text }: Query) {
  const ways = parts.length === 1 ? parts[0].ways.map((words) => words.join('')) : []
  return new Set([text, ...ways])
}

function compare(one: number[], other: number[]) {
  const index = one.findIndex((value, place) => value !== other[place])
  return index === -1 ? 0 : one[index] - other[index]
}
