import { pinyin } from 'pinyin-pro'

const LONGEST_QUERY = 64

/** How a text can be looked for: by its words, by its pinyin, by the initials of that. */
export type Reading = { words: string; pinyin: string; initials: string }

/** Half-width and lower-case, control characters and doubled spaces gone. */
function normalise(text: string) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What was typed into the search box, at most 64 characters of it. */
export function normaliseQuery(typed: string) {
  return [...normalise(typed.slice(0, 1000))].slice(0, LONGEST_QUERY).join('')
}

/** The readings of a text: `志愿服务` is also `zhiyuanfuwu` and `zyfw`. */
export function readingOf(text: string): Reading {
  const words = normalise(text)
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const
  return {
    words,
    pinyin: joined(pinyin(words, options)),
    initials: joined(pinyin(words, { ...options, pattern: 'first' })),
  }
}

/** `lü` is typed `lv`; spaces separate what does not belong together. */
function joined(syllables: string[]) {
  return syllables.join('').replace(/ü/g, 'v')
}
