import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

/** Full-width digits, colons and dashes of a Chinese keyboard are understood. */
export const typed = (value: unknown) =>
  typeof value === 'string' ? value.normalize('NFKC').trim() : value

export const wholeNumber = () => vine.number().parse(typed).withoutDecimals()

const realDay = vine.createRule((value, _, field) => {
  if (!DateTime.fromISO(String(value)).isValid) {
    field.report('The {{ field }} is not a day of the calendar', 'date', field)
  }
})

export const day = () =>
  vine
    .string()
    .parse(typed)
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .use(realDay())

/** `24:00` is the end of the day. */
export const clock = () =>
  vine
    .string()
    .parse(typed)
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
