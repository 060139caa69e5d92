import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import wholeNumber from './whole_number.ts'

export const poolValidator = vine.create({
  name: vine.string().trim().minLength(2).maxLength(30),
  purpose: vine.string().trim().minLength(5).maxLength(300),
  state: vine.enum(['open', 'closed'] as const).optional(),
})

export type PoolDescription = Omit<Infer<typeof poolValidator>, 'state'>

/** What somebody would give, before they have checked it. */
export const giftWishValidator = vine.create({
  points: wholeNumber().range([1, 100_000]),
  named: vine.boolean().optional(),
})

export const giftValidator = vine.create({
  points: wholeNumber().range([1, 100_000]),
  named: vine.boolean().optional(),
  requestKey: vine.string().uuid(),
})

export const shareValidator = vine.create({
  person: vine.string().uuid(),
  points: wholeNumber().range([1, 100_000]),
  reason: vine.string().trim().minLength(4).maxLength(80),
  requestKey: vine.string().uuid(),
})

/** Whom to help: a name, or the beginning of one. */
export const neighbourValidator = vine.create({ q: vine.string().trim().maxLength(20).optional() })
