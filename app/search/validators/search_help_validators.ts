import vine from '@vinejs/vine'
import normalise from '#search/normalise'

const FEWEST = 2
const MOST = 8

/** A single character stands in half of all words. */
const word = /^[\p{L}\p{N}]{2,16}$/u

const validWords = vine.createRule((value, _, field) => {
  const words = wordsIn(String(value))
  if (!words.every((each) => word.test(each))) {
    field.report('A word of {{ field }} is too short, too long or has signs in it', 'word', field)
  } else if (words.length < FEWEST || words.length > MOST) {
    field.report('There are too few or too many {{ field }}', 'count', field)
  }
})

export const synonymsValidator = vine.create({
  words: vine.string().trim().maxLength(400).use(validWords()),
  version: vine.number().withoutDecimals().positive().optional(),
})

export const wordsValidator = vine.create({
  words: vine.string().trim().minLength(1).maxLength(40),
})

/** The words that somebody has written one below the other, or with commas, each once. */
export function wordsIn(text: string) {
  const words = text.split(/[\n,，、;；\t ]+/u).map(normalise)
  return [...new Set(words.filter((each) => each !== ''))]
}
