import type { SearchEntry } from '#search/entry'
import { joined, readingsOf } from '#search/reading'
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
  kind: 'k:',
  /** For everybody: at or below the territory, and at the territory itself. */
  below: '^',
  at: '=',
  owner: 'o:',
  role: 'r:',
  /** Documents that were written one after another; newer ones have higher numbers. */
  slice: '#',
  /** Those that come first wherever they are found. */
  boosted: '+',
} as const

/** Longer beginnings are rare enough: keeping them whole would make each a lexeme of its own. */
export const LONGEST_PINYIN = 12
export const LONGEST_INITIALS = 6

/** How many documents lie in one slice: where every tenth has a word, a slice has 800 of them. */
export const SLICE_BITS = 13

/** PostgreSQL refuses longer lexemes, in bytes. */
const LONGEST_LEXEME = 200

type Weights = Map<string, string>

/** The entry as the text of a `tsvector`, all but the slice. */
export default function lexemesOf(entry: SearchEntry) {
  const weights: Weights = new Map()
  addWords(weights, entry.low, 'D')
  addWords(weights, entry.normal, 'C')
  addWords(weights, entry.detail, 'C')
  addWords(weights, entry.high, 'B')
  addWords(weights, entry.keywords.join(' '), 'B')
  addWords(weights, entry.title, 'A')
  for (const name of [entry.title, ...entry.keywords]) addName(weights, name)
  for (const label of audienceLexemes(entry)) weights.set(label, '')
  weights.set(`${marks.kind}${entry.pluginId}/${entry.kind}`, '')
  if (entry.boost > 0) weights.set(marks.boosted, '')
  return [...weights].map(([lexeme, weight]) => written(lexeme, weight)).join(' ')
}

/** A lexeme as PostgreSQL reads it; only one that has a place can have a weight. */
function written(lexeme: string, weight: string) {
  return `${quoted(lexeme)}${weight ? `:1${weight}` : ''}`
}

/** What must not be taken for the grammar of a `tsvector` or a `tsquery`. */
export function quoted(lexeme: string) {
  const text = lexeme.length > LONGEST_LEXEME ? lexeme.slice(0, LONGEST_LEXEME) : lexeme
  return `'${/[\\']/.test(text) ? text.replace(/[\\']/g, '\\$&') : text}'`
}

/** Later, heavier texts take a word over. */
function addWords(weights: Weights, text: string, weight: 'A' | 'B' | 'C' | 'D') {
  if (text === '') return
  for (const word of wordsOf(text)) weights.set(word, weight)
}

function addName(weights: Weights, name: string) {
  for (const pair of pairsOf(name)) weights.set(marks.name + pair, '')
  const readings = readingsOf(name)
  readings.forEach((reading, index) => {
    if (!/^[a-z]/.test(reading.pinyin)) return
    const { initials, pinyin } = joined(readings.slice(index, index + LONGEST_INITIALS))
    weights.set(marks.pinyin + latin(pinyin).slice(0, LONGEST_PINYIN), '')
    weights.set(marks.initials + latin(initials).slice(0, LONGEST_INITIALS), '')
  })
}

/** Pinyin is typed without what stands between the words. */
function latin(text: string) {
  return text.replace(/[^a-z0-9]/g, '')
}

/** Who finds it, and from where. What is not for everybody has none of the marks for everybody. */
function audienceLexemes({ ownerId, path, roles }: SearchEntry) {
  const labels = path.split('.')
  if (ownerId === null && roles.length === 0) {
    return [...labels.map((label) => marks.below + label), marks.at + labels.at(-1)]
  }
  const byRole = roles.flatMap((role) => labels.map((label) => `${marks.role}${role}@${label}`))
  return ownerId ? [...byRole, marks.owner + ownerId] : byRole
}
