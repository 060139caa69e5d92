import { pinyin } from 'pinyin-pro'
import dictionary from '#search/dictionary'
import normalise from '#search/normalise'

/** How a text sounds: its pinyin and the initials of that, `zhiyuanfuwu` and `zyfw` for `志愿服务`. */
export type Reading = { pinyin: string; initials: string }

/** Pinyin is typed without what stands between the words, so `letters` are the same without it. */
export type WordReading = Reading & { letters: Reading }

/** How many words are remembered with their sound: most of what is ever said. */
const MOST_REMEMBERED = 50_000

const remembered = new Map<string, WordReading>()

/** The sound of a text, word by word, so that 重庆路 and 重要 are each read rightly. */
export function readingOf(text: string): Reading {
  return joined(readingsOf(normalise(text)))
}

/** The sounds of the words of a normalised text, one after another. */
export function readingsOf(text: string): WordReading[] {
  return dictionary.cut(text).map(soundOf)
}

/** Words without anything between them, and spaces as one. */
export function joined(readings: Reading[]): Reading {
  return {
    pinyin: readings.map((reading) => reading.pinyin).join(''),
    initials: readings.map((reading) => reading.initials).join(''),
  }
}

/** To read a word takes 50 times as long as to remember it. */
function soundOf(word: string): WordReading {
  const known = remembered.get(word)
  if (known) return known

  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const sound = read(word)
  remembered.set(word, sound)
  return sound
}

function read(word: string): WordReading {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const
  const sound = typed(pinyin(word, options))
  const initials = typed(pinyin(word, { ...options, pattern: 'first' }))
  return {
    pinyin: sound,
    initials,
    letters: { pinyin: withoutSigns(sound), initials: withoutSigns(initials) },
  }
}

/** `lü` is typed `lv`. */
function typed(syllables: string[]) {
  return syllables.join('').replace(/ü/g, 'v')
}

function withoutSigns(text: string) {
  return text.replace(/[^a-z0-9]/g, '')
}
