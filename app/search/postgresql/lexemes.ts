import type { SearchEntry } from '#search/entry'
import type { Name } from '#search/name'
import { joined } from '#search/reading'
import wordsOf, { pairsOf } from '#search/words_of'

/**
 * One index answers everything. A lexeme with a mark before it, which no word has, says where in the
 * document a word stands, for whom the document is, or when it was written.
 */
export const marks = {
  /** A character or a pair of neighbours, or a word of another script, in the title or a keyword. */
  name: 't:',
  /** Pinyin from the beginning of a word of the title on, and its initials. */
  pinyin: 'p:',
  initials: 'i:',
  /** For everybody: at or below the territory, and at the territory itself. */
  below: '^',
  at: '=',
  owner: 'o:',
  role: 'r:',
  /** Documents that were written one after another, some thousands or many; newer ones have higher numbers. */
  slice: '#',
  era: '##',
  /** Those that come first wherever they are found. */
  boosted: '+',
} as const

/** Longer beginnings are rare enough: keeping them whole would make each a lexeme of its own. */
export const LONGEST_PINYIN = 12
export const LONGEST_INITIALS = 6

/** How many documents lie in one slice: where every tenth has a word, a slice has 800 of them. */
export const SLICE_BITS = 13

/** How many lie in an era: a look begins in each slice, or era, that it goes through, so of eras it needs fewer. */
export const ERA_BITS = 16

/** PostgreSQL refuses longer lexemes, in bytes. */
const LONGEST_LEXEME = 200

/**
 * The entry as the text of a `tsvector`, all but slice and era. Of a word that is there twice PostgreSQL keeps
 * the heavier; only what has a place can have a weight.
 */
export default function lexemesOf(entry: SearchEntry) {
  const { boost, detail, high, low, names, normal } = entry
  const [title, ...keywords] = names
  return [
    written(wordsOf(low), { after: ':1D' }),
    written([...wordsOf(normal), ...wordsOf(detail)], { after: ':1C' }),
    written([...wordsOf(high), ...keywords.flatMap(({ words }) => words)], { after: ':1B' }),
    written(title.words, { after: ':1A' }),
    ...names.map(writtenName),
    writtenAudience(entry),
    boost > 0 ? quoted(marks.boosted) : '',
  ].join(' ')
}

/** Lexemes that begin and end alike, as PostgreSQL reads them; to join them is much quicker than to write each. */
function written(lexemes: string[], { after = '', before = '' }) {
  if (lexemes.length === 0) return ''
  const once = new Set(lexemes.map(escaped))
  return `'${before}${[...once].join(`'${after} '${before}`)}'${after}`
}

/** What must not be taken for the grammar of a `tsvector` or a `tsquery`. */
export function quoted(lexeme: string) {
  return `'${escaped(lexeme)}'`
}

function escaped(lexeme: string) {
  const text = lexeme.length > LONGEST_LEXEME ? lexeme.slice(0, LONGEST_LEXEME) : lexeme
  return /[\\']/.test(text) ? text.replace(/[\\']/g, '\\$&') : text
}

function writtenName(name: Name) {
  const { initials, pinyin } = soundsOf(name)
  return [
    written(pairsOf(name.text), { before: marks.name }),
    written(pinyin, { before: marks.pinyin }),
    written(initials, { before: marks.initials }),
  ].join(' ')
}

/** How a name sounds from each of its words on. */
function soundsOf({ readings }: Name) {
  const letters = readings.map((reading) => reading.letters)
  const sound = joined(letters)
  const sounds = { pinyin: [] as string[], initials: [] as string[] }
  let [begin, beginOfInitials] = [0, 0]
  for (const { initials, pinyin } of letters) {
    if (/^[a-z]/.test(pinyin)) {
      sounds.pinyin.push(sound.pinyin.slice(begin, begin + LONGEST_PINYIN))
      sounds.initials.push(
        sound.initials.slice(beginOfInitials, beginOfInitials + LONGEST_INITIALS)
      )
    }
    begin += pinyin.length
    beginOfInitials += initials.length
  }
  return sounds
}

/** Who finds it, and from where. What is not for everybody has none of the marks for everybody. */
function writtenAudience({ ownerId, path, roles }: SearchEntry) {
  const labels = path.split('.')
  if (ownerId === null && roles.length === 0) {
    const here = quoted(marks.at + labels.at(-1))
    return `${written(labels, { before: marks.below })} ${here}`
  }
  const byRole = roles.flatMap((role) => labels.map((label) => `${role}@${label}`))
  const own = ownerId ? quoted(marks.owner + ownerId) : ''
  return `${written(byRole, { before: marks.role })} ${own}`
}
