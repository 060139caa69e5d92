import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

/** `merchant` is an id, empty for a counter of the community. */
export const counterValidator = vine.create({
  name: vine.string().trim().minLength(2).maxLength(30),
  address: vine.string().trim().minLength(2).maxLength(80),
  hours: vine.string().trim().minLength(2).maxLength(60),
  merchant: vine.string().uuid().optional(),
  state: vine.enum(['open', 'closed'] as const).optional(),
})

export type CounterDescription = Infer<typeof counterValidator>
