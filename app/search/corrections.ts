import db from '@adonisjs/lucid/services/db'
import { isHan, isLatin } from '#search/normalise'
import { readingOf } from '#search/reading'
import { differsByOneSlip, slipsOf, soundOf } from '#search/slips'

/** A stretch of what was typed that is perhaps no word, and how it sounds. */
type Stretch = { text: string; start: number; pinyin: string }

type Word = { word: string; sound: string }

type Correction = { text: string; cost: number }

/** Longer words do not exist, and shorter ones sound like too many others. */
const LONGEST_WORD = 8
const SHORTEST_PINYIN = 4
const LONGEST_PINYIN = 24

const MOST_WORDS = 200
const MOST_CORRECTIONS = 4

/** What somebody who typed this may have meant, the likeliest first; none of it need exist. */
export default async function correctionsOf(typed: string): Promise<string[]> {
  const stretches = stretchesIn(typed)
  if (stretches.length === 0) return []

  const words = await wordsLike(stretches)
  const corrections = stretches.flatMap((stretch) => correctionsAt(stretch, typed, words))
  corrections.sort((one, other) => one.cost - other.cost || (one.text < other.text ? -1 : 1))
  const texts = new Set(corrections.map(({ text }) => text))
  texts.delete(typed)
  return [...texts].slice(0, MOST_CORRECTIONS)
}

function stretchesIn(typed: string): Stretch[] {
  return [...typed.matchAll(/\p{Script=Han}+|[a-z]+/gu)].flatMap(({ 0: run, index }) => {
    const [shortest, longest] = isLatin(run) ? [SHORTEST_PINYIN, LONGEST_PINYIN] : [2, LONGEST_WORD]
    return stretchesOf(run, shortest, longest).map((stretch) => ({
      ...stretch,
      start: stretch.start + index,
    }))
  })
}

function stretchesOf(run: string, shortest: number, longest: number): Stretch[] {
  const starts = Array.from({ length: Math.min(run.length, longest) }, (_, start) => start)
  return starts.flatMap((start) => {
    const most = Math.min(longest, run.length - start)
    const lengths = Array.from(
      { length: Math.max(0, most - shortest + 1) },
      (_, more) => shortest + more
    )
    return lengths.map((length) => {
      const text = run.slice(start, start + length)
      return { text, start, pinyin: isHan(text) ? readingOf(text).pinyin : text }
    })
  })
}

async function wordsLike(stretches: Stretch[]): Promise<Word[]> {
  const slips = stretches.flatMap(({ pinyin, text }) => slipsOf(isHan(text) ? text : '', pinyin))
  const sounds = stretches.map(({ pinyin }) => soundOf(pinyin))
  const { rows } = await db.rawQuery<{ rows: Word[] }>(likeStatement, [
    [...new Set(slips)],
    [...new Set(sounds)],
    MOST_WORDS,
  ])
  return rows
}

/** By the indexes first: walking through all words in their order until there are enough takes as long as it likes. */
const likeStatement = `
  with alike as materialized (
    select word, sound from search_words where slips && ?::text[]
    union
    select word, sound from search_words where sound = any(?::text[])
  )
  select word, sound from alike order by word limit ?`

function correctionsAt(stretch: Stretch, typed: string, words: Word[]): Correction[] {
  const { start, text } = stretch
  return words.flatMap(({ sound, word }) => {
    const cost = costOf(stretch, word, sound)
    if (cost === null) return []
    return [{ text: typed.slice(0, start) + word + typed.slice(start + text.length), cost }]
  })
}

/** How unlikely it is that the stretch is this word, mistyped; null if it is not. Longer stretches are surer. */
function costOf({ pinyin, text }: Stretch, word: string, sound: string) {
  const step = slipBetween({ pinyin, text }, word, sound)
  return step === null ? null : step - text.length / 10
}

function slipBetween({ pinyin, text }: Omit<Stretch, 'start'>, word: string, sound: string) {
  const said = readingOf(word).pinyin
  if (text === word) return null
  if (said === pinyin) return 1
  if (soundOf(pinyin) === sound) return 2
  if (isHan(text)) return text.length >= 3 && differsByOneSlip(text, word) ? 3 : null
  return pinyin.length >= SHORTEST_PINYIN && differsByOneSlip(pinyin, said) ? 3 : null
}
