import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { dayOf, today } from '../shanghai_time.ts'
import { day, wholeNumber } from './rules.ts'

/** Whoever plans further ahead has forgotten by then what was planned. */
const FURTHEST = { months: 6 }

/** The last day until which a shift can be repeated. */
export function latestDay() {
  return dayOf(DateTime.now().plus(FURTHEST))
}

const ahead = vine.createRule((value, _, field) => {
  if (!field.isValid) return
  if (String(value) <= today()) field.report('The {{ field }} is over', 'past', field)
  if (String(value) > latestDay()) field.report('The {{ field }} is too far', 'far', field)
})

const wish = {
  weekdays: vine.array(wholeNumber().range([1, 7])).minLength(1),
  everyWeeks: wholeNumber().range([1, 4]),
  until: day().use(ahead()),
}

export const wishValidator = vine.create(wish)

/** The same, with the days that were left of it. */
export const seriesValidator = vine.create({ ...wish, days: vine.array(day()).minLength(1) })
