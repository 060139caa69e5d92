import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { categories } from '../models/good.ts'
import wholeNumber from './whole_number.ts'

/** What is on offer; `merchant` and `season` are ids, empty for none. */
const description = {
  name: vine.string().trim().minLength(2).maxLength(40),
  description: vine.string().trim().maxLength(500),
  category: vine.enum(categories).optional(),
  price: wholeNumber().range([1, 1_000_000]),
  lowStock: wholeNumber().range([0, 10_000]).optional(),
  mostPerPerson: wholeNumber().range([1, 10_000]).optional(),
  mostPerHousehold: wholeNumber().range([1, 10_000]).optional(),
  visibility: vine.enum(['published', 'hidden'] as const),
}

const terms = { merchant: vine.string().uuid().optional(), season: vine.string().uuid().optional() }

export const goodValidator = vine.create({
  ...description,
  stock: wholeNumber().range([0, 100_000]),
})
export const newGoodValidator = vine.create({
  ...description,
  ...terms,
  stock: wholeNumber().range([0, 100_000]),
})
export const goodChangeValidator = vine.create({ ...description, ...terms })

export type GoodDescription = Infer<typeof goodValidator>
export type GoodChange = Omit<Infer<typeof goodChangeValidator>, 'merchant' | 'season'>
