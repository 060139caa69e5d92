import type { SearchEntry } from '#search/entry'
import type { Name } from '#search/name'
import normalise from '#search/normalise'
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

/** What a word counts for, as PostgreSQL numbers its weights D to A; a mark counts for nothing, and has none. */
export type Lexemes = Map<string, number | null>

const weights = { low: 0, normal: 1, high: 2, title: 3 }

/** By what an entry is found, all but slice and era. Of a word that is there twice the heavier counts. */
export default function lexemesOf(entry: SearchEntry): Lexemes {
  const { detail, high, low, names, normal } = entry
  const [title, ...keywords] = names
  const lexemes: Lexemes = new Map()
  add(lexemes, title.words, weights.title)
  add(lexemes, [...wordsIn(high), ...keywords.flatMap(({ words }) => words)], weights.high)
  add(lexemes, [...wordsIn(normal), ...wordsIn(detail)], weights.normal)
  add(lexemes, wordsIn(low), weights.low)
  add(lexemes, [...names.flatMap(marksOfName), ...marksOfAudience(entry)], null)
  return lexemes
}

function wordsIn(text: string) {
  return wordsOf(normalise(text))
}

function add(lexemes: Lexemes, words: string[], weight: number | null) {
  for (const word of words) {
    const lexeme = shortened(word)
    if (!lexemes.has(lexeme)) lexemes.set(lexeme, weight)
  }
}

/** What must not be taken for the grammar of a `tsquery`. */
export function quoted(lexeme: string) {
  return `'${shortened(lexeme).replace(/[\\']/g, '\\$&')}'`
}

function shortened(lexeme: string) {
  return lexeme.length > LONGEST_LEXEME ? lexeme.slice(0, LONGEST_LEXEME) : lexeme
}

function marksOfName(name: Name) {
  const { initials, pinyin } = soundsOf(name)
  return [
    ...pairsOf(name.text).map((pair) => marks.name + pair),
    ...pinyin.map((sound) => marks.pinyin + sound),
    ...initials.map((sound) => marks.initials + sound),
  ]
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
function marksOfAudience({ boost, ownerId, path, roles }: SearchEntry) {
  const labels = path.split('.')
  const boosted = boost > 0 ? [marks.boosted] : []
  if (ownerId === null && roles.length === 0) {
    return [...labels.map((label) => marks.below + label), marks.at + labels.at(-1), ...boosted]
  }
  const byRole = roles.flatMap((role) => labels.map((label) => `${marks.role}${role}@${label}`))
  return [...byRole, ...(ownerId ? [marks.owner + ownerId] : []), ...boosted]
}
