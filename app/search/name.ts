import normalise from '#search/normalise'
import { readingsOf, type WordReading } from '#search/reading'
import wordsOf from '#search/words_of'

/** A title or a keyword, normalised and cut once for all that it is found by. */
export type Name = { text: string; words: string[]; readings: WordReading[] }

export default function nameOf(name: string): Name {
  const text = normalise(name)
  return { text, words: wordsOf(text), readings: readingsOf(text) }
}
