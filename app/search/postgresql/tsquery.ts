import { isHan } from '#search/normalise'
import { LONGEST_INITIALS, LONGEST_PINYIN, marks, quoted } from '#search/postgresql/lexemes'
import { mayBePinyin, type Query, type QueryPart } from '#search/query'
import { pairsTyped, wordsWithin } from '#search/words_of'

/** Fewer letters begin half of all pinyin. */
const SHORTEST_PINYIN = 3

/** What is typed last is perhaps not typed to the end; a single letter or figure is. */
const SHORTEST_BEGINNING = 2

/** The query on what things are called. */
export function namesQuery({ parts }: Query) {
  return all(parts.map((part) => eachWay(part, inNames)))
}

/** The query on all texts. */
export function everywhereQuery({ parts }: Query) {
  return all(parts.map((part) => eachWay(part, anywhere)))
}

/** The query on all texts in which one part is enough. */
export function someWordsQuery({ parts }: Query) {
  return any(parts.map((part) => eachWay(part, anywhere)))
}

function eachWay({ ways }: QueryPart, look: (word: string) => string) {
  return any(ways.map((words) => all(words.map(look))))
}

function inNames(word: string) {
  if (isHan(word)) return all(pairsTyped(word).map((pair) => quoted(marks.name + pair)))

  return any([beginning(marks.name + word, word), ...inSound(word)])
}

function anywhere(word: string) {
  if (!isHan(word)) return any([beginning(word, word), inNames(word)])

  const within = wordsWithin(word).map(quoted)
  return any([quoted(word), ...(within.length > 0 ? [all(within)] : []), inNames(word)])
}

function inSound(word: string) {
  if (!mayBePinyin(word)) return []
  const initials = `${quoted(marks.initials + word.slice(0, LONGEST_INITIALS))}:*`
  if (word.length < SHORTEST_PINYIN) return [initials]
  return [`${quoted(marks.pinyin + word.slice(0, LONGEST_PINYIN))}:*`, initials]
}

function beginning(lexeme: string, word: string) {
  return word.length < SHORTEST_BEGINNING ? quoted(lexeme) : `${quoted(lexeme)}:*`
}

function all(queries: string[]) {
  return queries.length === 1 ? queries[0] : `(${queries.join(' & ')})`
}

export function any(queries: string[]) {
  return queries.length === 1 ? queries[0] : `(${queries.join(' | ')})`
}
