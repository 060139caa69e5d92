import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import shanghaiTime, { today } from '../shanghai_time.ts'
import { day, typed } from './rules.ts'

const fromTodayOn = vine.createRule((value, _, field) => {
  if (field.isValid && String(value) < today()) {
    field.report('The {{ field }} is over', 'past', field)
  }
})

/** Says so beside the time only where the day itself is not at fault. */
const notOver = vine.createRule((value, _, field) => {
  const isToday = typed(field.parent.date) === today()
  if (field.isValid && isToday && shanghaiTime(today(), String(value)) <= DateTime.now()) {
    field.report('The {{ field }} is over', 'past', field)
  }
})

/** The parent holds what was typed, not what it was brought into. */
const afterStart = vine.createRule((value, _, field) => {
  if (field.isValid && String(value) <= String(typed(field.parent.start))) {
    field.report('The {{ field }} is not after the start', 'afterStart', field)
  }
})

const clock = () =>
  vine
    .string()
    .parse(typed)
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Times are those of the neighbourhood: a day of the calendar, from today on, and two times of its clock. */
const times = {
  date: day().use(fromTodayOn()),
  start: clock().use(notOver()),
  end: clock().use(afterStart()),
}
export default times
