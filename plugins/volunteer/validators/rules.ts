import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

/** Full-width digits, colons and dashes of a Chinese keyboard are understood. */
export const typed = (value: unknown) =>
  typeof value === 'string' ? value.normalize('NFKC').trim() : value

export const wholeNumber = () => vine.number().parse(typed).withoutDecimals()

const realDay = vine.createRule((value, _, field) => {
  if (field.isValid && !DateTime.fromISO(String(value)).isValid) {
    field.report('The {{ field }} is not a day of the calendar', 'date', field)
  }
})

/** A day such as `2026-11-25`. */
export const day = () =>
  vine
    .string()
    .parse(typed)
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .use(realDay())

/** A few words that say why. */
export const reason = () => vine.string().trim().minLength(2).maxLength(200)
