import vine from '@vinejs/vine'
import { typed } from './rules.ts'

/** A phone number, a volunteer number or a whole name. */
export const explanationValidator = vine.create({
  whom: vine.string().parse(typed).minLength(2).maxLength(30),
})
