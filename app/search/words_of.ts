import dictionary from '#search/dictionary'
import { isHan } from '#search/normalise'

/** Marks of the index begin with other characters, so nobody can type one. */
const meaningful = /^[\p{L}\p{N}]/u

/** The same, but for a single Chinese character: it says too little to be found by in a long text. */
const telling = /^(?!\p{Script=Han}$)[\p{L}\p{N}]/u

/** Words that say nothing by themselves; a question asked in full has several. */
const emptyWords = new Set(
  (
    '的 了 和 与 及 或 在 是 有 我 你 您 他 她 们 我们 怎么 怎样 如何 哪里 哪儿 哪 什么 吗 呢 吧 啊 请问 请 想 要 想要 ' +
    '可以 能 去 到 找 办 给 把 被 就 也 都 还 又 很 一个 这个 那个 附近'
  ).split(' ')
)

/** The words by which a normalised text is found, and the shorter words in them, in their order. */
export default function wordsOf(text: string) {
  if (text === '') return []
  return dictionary.cutFinely(text).filter(tells)
}

/** Nearly every word begins with a frequent character; what script it is need not be looked up. */
function tells(word: string) {
  const code = word.charCodeAt(0)
  const isFrequent = code >= 0x4e00 && code < 0xa000
  return isFrequent ? word.length > 1 : telling.test(word)
}

/** The words of what was typed; empty ones count only if there are no others. */
export function wordsTyped(text: string) {
  const words = dictionary.cut(text).filter((word) => meaningful.test(word))
  const full = words.filter((word) => !emptyWords.has(word))
  return full.length > 0 ? full : words
}

/** The shorter words within a word, itself left out. */
export function wordsWithin(word: string) {
  return dictionary.cutFinely(word).filter((each) => each !== word && each.length > 1)
}

/** Every single character of a normalised text and every pair of neighbours: by these any part of a name is found. */
export function pairsOf(text: string) {
  return runsOf(text).flatMap((run) => {
    if (!isHan(run)) return [run]
    const characters = [...run]
    const pairs = characters.slice(1).map((character, index) => characters[index] + character)
    return [...characters, ...pairs]
  })
}

/** The pairs that must all be there for a run of characters to be there. */
export function pairsTyped(word: string) {
  const characters = [...word]
  if (!isHan(word) || characters.length === 1) return [word]
  return characters.slice(1).map((character, index) => characters[index] + character)
}

/** Stretches of one script, such as `社区`, `wifi` and `110`. */
function runsOf(text: string) {
  return text.match(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? []
}
