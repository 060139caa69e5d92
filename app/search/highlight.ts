import { match } from 'pinyin-pro'
import { isLatin } from '#search/normalise'
import type { Query } from '#search/query'

/** A piece of a text; what was looked for is marked. */
export type Piece = { text: string; isHit: boolean }

/** How much of a long text is shown, in characters: what stands before the words, and all of it. */
const BEFORE = 12
const LONGEST_SNIPPET = 64

/** The text in pieces, with the words that were looked for marked, also where they were typed as they sound. */
export default function highlight(text: string, query: Query): Piece[] {
  const hits = hitsIn(text, wordsOf(query))
  const isFound = hits.some((isHit) => isHit)
  return piecesOf(text, isFound || !isLatin(query.text) ? hits : soundsIn(text, query.text))
}

/** The part of a long text in which the words stand, or null if none of them does. */
export function snippetOf(text: string, query: Query): string | null {
  const lower = lowerCase(text)
  const places = wordsOf(query).map((word) => lower.indexOf(word))
  const found = places.filter((place) => place >= 0)
  if (found.length === 0) return null

  const start = Math.max(0, Math.min(...found) - BEFORE)
  const snippet = text.slice(start, start + LONGEST_SNIPPET).toWellFormed()
  const isWhole = start + LONGEST_SNIPPET >= text.length
  return `${start > 0 ? '…' : ''}${snippet}${isWhole ? '' : '…'}`
}

function wordsOf({ parts }: Query) {
  const words = parts.flatMap(({ text, ways }) => [text, ...ways.flat()])
  return [...new Set(words)].sort((one, other) => other.length - one.length)
}

/** Which characters belong to a word that was looked for. */
function hitsIn(text: string, words: string[]) {
  const lower = lowerCase(text)
  const hits = Array.from({ length: text.length }, () => false)
  for (const word of words) {
    for (let place = lower.indexOf(word); place >= 0; place = lower.indexOf(word, place + 1)) {
      hits.fill(true, place, place + word.length)
    }
  }
  return hits
}

function soundsIn(text: string, typed: string) {
  const places = new Set(match(text, typed, { continuous: true }) ?? [])
  return Array.from({ length: text.length }, (_, place) => places.has(place))
}

/** Of the same length as the text; a few letters of other alphabets would grow. */
function lowerCase(text: string) {
  const lower = text.normalize('NFKC').toLowerCase()
  return lower.length === text.length ? lower : text
}

function piecesOf(text: string, hits: boolean[]): Piece[] {
  const pieces: Piece[] = []
  for (const [place, isHit] of hits.entries()) {
    const last = pieces.at(-1)
    if (last?.isHit === isHit) last.text += text[place]
    else pieces.push({ text: text[place], isHit })
  }
  return pieces
}
