const LONGEST_QUERY = 64

/** Neither spaces nor control characters are among these, and most texts have no others. */
const solid = /^[!-~\u3001-\u9fff]*$/

/** Half-width and lower-case, control characters and doubled spaces gone. */
export default function normalise(text: string) {
  const plain = text.normalize('NFKC').toLowerCase()
  return solid.test(plain) ? plain : plain.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()
}

/** What was typed into the search box, at most 64 characters of it. */
export function normaliseQuery(typed: string) {
  return [...normalise(typed.slice(0, 1000))].slice(0, LONGEST_QUERY).join('')
}

/** Whether the text is written in Chinese characters alone. */
export function isHan(text: string) {
  return /^\p{Script=Han}+$/u.test(text)
}

/** Whether the text may be pinyin, or its initials. */
export function isLatin(text: string) {
  return /^[a-z]+$/.test(text)
}
