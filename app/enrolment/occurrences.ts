import { DateTime } from 'luxon'

/**
 * When sessions come round: on these weekdays (1 is Monday, 7 Sunday) of every so many weeks, from one day to another
 * (`2026-11-25`, both included), by the clock of the neighbourhood (`14:00`). `without` are days that are left out.
 */
export type SeriesPlan = {
  weekdays: number[]
  everyWeeks: number
  from: string
  until: string
  start: string
  end: string
  without: string[]
}

/** A plan that runs for ever is a mistake in a form. */
const MOST = 366

/** When the sessions of a plan begin and end, the earliest first; at most 366. */
export default function occurrencesOf(plan: SeriesPlan) {
  const first = dayOf(plan.from)
  const last = DateTime.min(dayOf(plan.until), first.plus({ days: MOST - 1 }))!
  const days = Array.from({ length: last.diff(first, 'days').days + 1 }, (_, index) =>
    first.plus({ days: index })
  )
  return days.filter((day) => takesPlace(plan, day, first)).map((day) => timesOn(day, plan))
}

function takesPlace({ everyWeeks, weekdays, without }: SeriesPlan, day: DateTime, first: DateTime) {
  const weeks = Math.round(day.startOf('week').diff(first.startOf('week'), 'weeks').weeks)
  const isItsWeek = weeks % everyWeeks === 0
  return isItsWeek && weekdays.includes(day.weekday) && !without.includes(day.toISODate()!)
}

/** What ends earlier than it begins, by the clock, ends on the next day. */
function timesOn(day: DateTime, { end, start }: SeriesPlan) {
  const startsAt = DateTime.fromISO(`${day.toISODate()}T${start}`, { zone: 'Asia/Shanghai' })
  const endsAt = DateTime.fromISO(`${day.toISODate()}T${end}`, { zone: 'Asia/Shanghai' })
  return { startsAt, endsAt: endsAt > startsAt ? endsAt : endsAt.plus({ days: 1 }) }
}

function dayOf(day: string) {
  return DateTime.fromISO(day, { zone: 'Asia/Shanghai' })
}
