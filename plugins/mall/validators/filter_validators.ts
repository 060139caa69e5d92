import vine from '@vinejs/vine'
import { categories } from '../models/good.ts'

/** What of the cupboard residents want to see. */
export const goodsFilterValidator = vine.create({
  category: vine.enum(categories).optional(),
  show: vine.enum(['affordable', 'there'] as const).optional(),
})

/** Which reservations, and the page of them; `q` is a good's name. */
export const reservationsFilterValidator = vine.create({
  state: vine.enum(['open', 'redeemed', 'cancelled', 'expired'] as const).optional(),
  q: vine.string().trim().maxLength(40).optional(),
  page: vine.number().withoutDecimals().range([1, 10_000]).optional(),
})
