import { pinyin } from 'pinyin-pro'

/** How a name is typed with Latin letters, whole and by initials: `nanyuanshequ nysq` for `南苑社区`. */
export default function readingOfName(name: string) {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const
  const syllables = pinyin(name, options)
  const initials = pinyin(name, { ...options, pattern: 'first' })
  return [syllables, initials].map((letters) => tidied(letters.join(''))).join(' ')
}

/** `lü` is typed `lv`, and nobody types capitals or spaces. */
function tidied(letters: string) {
  return letters.replace(/ü/g, 'v').replace(/\s/g, '').toLowerCase()
}
