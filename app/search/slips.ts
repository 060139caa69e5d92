/** In shorter words every slip makes another word. */
const SHORTEST_WORD = 3
const SHORTEST_PINYIN = 4

/** Sounds that are taken for each other in much of the country, and how they are both written here. */
const confusions: [RegExp, string][] = [
  [/([zcs])h/g, '$1'],
  [/([aei]n)g/g, '$1'],
  [/^l|(?<=[aeiounv])l/g, 'n'],
]

/** Pinyin in which what is often mistaken looks the same: `zhi` and `zi`, `lin` and `ling`. */
export function soundOf(pinyin: string) {
  return confusions.reduce((sound, [pattern, with_]) => sound.replace(pattern, with_), pinyin)
}

/**
 * What a word and its pinyin become when one character is lost. Two words that differ by one slip (a
 * character lost, added, mistaken or swapped with its neighbour) have one of these in common.
 */
export function slipsOf(word: string, pinyin: string) {
  const ofWord = [...word].length >= SHORTEST_WORD ? withOneLess(word) : []
  const ofPinyin = pinyin.length >= SHORTEST_PINYIN ? withOneLess(pinyin) : []
  return [...new Set([...ofWord, ...ofPinyin])]
}

function withOneLess(text: string) {
  const characters = [...text]
  const less = characters.map((_, index) => characters.toSpliced(index, 1).join(''))
  return [text, ...less]
}

/** Whether one slip makes `one` of `other`. */
export function differsByOneSlip(one: string, other: string) {
  const [first, second] = [[...one], [...other]]
  if (Math.abs(first.length - second.length) > 1) return false

  const start = first.findIndex((character, index) => character !== second[index])
  const from = start === -1 ? Math.min(first.length, second.length) : start
  const rests = (skippedHere: number, skippedThere: number) =>
    first.slice(from + skippedHere).join('') === second.slice(from + skippedThere).join('')
  const isSwapped = first[from] === second[from + 1] && first[from + 1] === second[from]
  return rests(1, 1) || rests(1, 0) || rests(0, 1) || (isSwapped && rests(2, 2))
}
