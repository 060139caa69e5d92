import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

/** Whole numbers as people type them: full-width digits are understood. */
const wholeNumber = () =>
  vine
    .number()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .withoutDecimals()

const description = {
  name: vine.string().trim().minLength(2).maxLength(40),
  description: vine.string().trim().maxLength(500),
  price: wholeNumber().range([1, 1_000_000]),
  stock: wholeNumber().range([0, 100_000]),
  visibility: vine.enum(['published', 'hidden'] as const),
}

export const goodValidator = vine.create(description)

/** `stockSeen` is the stock the form was opened with. */
export const goodChangeValidator = vine.create({ ...description, stockSeen: wholeNumber().min(0) })

export type GoodDescription = Infer<typeof goodValidator>
export type GoodChange = Infer<typeof goodChangeValidator>
