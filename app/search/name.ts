import { readingsOf, type WordReading } from '#search/reading'
import wordsOf from '#search/words_of'

/** A title or a keyword, cut once for all that it is found by. */
export type Name = { text: string; words: string[]; readings: WordReading[] }

export default function nameOf(text: string): Name {
  return { text, words: wordsOf(text), readings: readingsOf(text) }
}
