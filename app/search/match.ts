import { readingOf, type Reading } from '#search/reading'

/**
 * How near a hit is, 0 the nearest; null is no hit. The title itself comes before its beginning
 * and its middle, then other words, then pinyin and initials.
 */
export function rank(query: string, title: Reading, all: Reading): number | null {
  const steps = [
    title.words === query,
    title.words.startsWith(query),
    title.words.includes(query),
    all.words.split(' ').includes(query),
    all.words.includes(query),
    title.pinyin.startsWith(query) || title.initials.startsWith(query),
    startsAWord(all.pinyin, query) || startsAWord(all.initials, query),
    isLatin(query) && (all.pinyin.includes(query) || all.initials.includes(query)),
  ]
  const step = steps.indexOf(true)
  return step === -1 ? null : step
}

/** Whether pinyin may be meant: two letters in the middle of a syllable say nothing. */
function isLatin(query: string) {
  return /^[a-z]{3,}$/.test(query)
}

export function readingOfAll(words: string[]) {
  return readingOf(words.join(' '))
}

function startsAWord(words: string, query: string) {
  return words.split(' ').some((word) => word.startsWith(query))
}
