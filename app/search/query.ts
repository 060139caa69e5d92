import dictionary from '#search/dictionary'
import { isLatin, normaliseQuery } from '#search/normalise'
import type Synonyms from '#search/synonyms'
import { wordsTyped } from '#search/words_of'

/** One thing that is looked for, in every way in which it may be said; all words of one way must be there. */
export type QueryPart = { text: string; ways: string[][] }

/** What is looked for: all parts must be there. Without parts nothing can be found. */
export type Query = { text: string; parts: QueryPart[] }

/** A question asked in full is as long as this; more words are not looked at. */
const MOST_PARTS = 12
const MOST_WAYS = 8

/** What was typed, cut into words, with what else they are called. */
export default async function parseQuery(typed: string, synonyms: Synonyms): Promise<Query> {
  await dictionary.load()
  const text = normaliseQuery(typed)
  const parts = isPinyinWithSpaces(text) ? [pinyinPart(text)] : partsOf(text, synonyms)
  return { text, parts: parts.slice(0, MOST_PARTS) }
}

/** `zhi yuan` is `zhiyuan`, or two words. */
function isPinyinWithSpaces(text: string) {
  return /^'*[a-z]+([ ']+[a-z]+)+[ ']*$/.test(text)
}

function pinyinPart(text: string): QueryPart {
  const words = text.split(/[ ']+/).filter((word) => word !== '')
  return { text: words.join(''), ways: [[words.join('')], words.slice(0, MOST_PARTS)] }
}

function partsOf(text: string, synonyms: Synonyms): QueryPart[] {
  return synonyms.split(text).flatMap((piece) => {
    const others = synonyms.of(piece)
    const words = wordsTyped(piece)
    if (others.length === 0) return words.map((word) => ({ text: word, ways: [[word]] }))

    const ways = [words, ...others.map(wordsTyped)].filter((way) => way.length > 0)
    return [{ text: piece, ways: ways.slice(0, MOST_WAYS) }]
  })
}

/** Whether a word may be the sound of what is meant. */
export function mayBePinyin(word: string) {
  return isLatin(word) && word.length >= 2
}
