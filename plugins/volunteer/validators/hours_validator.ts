import vine from '@vinejs/vine'
import { wholeNumber } from './rules.ts'

export const hoursGiftValidator = vine.create({
  to: vine.string().uuid(),
  minutes: wholeNumber().range([1, 6000]),
  requestKey: vine.string().uuid(),
})
