import calendar from 'chinese-days'
import type { DateTime } from 'luxon'

/** Days that were announced or moved after the calendar of the package was made: whether one works on them. */
export type DayOverrides = ReadonlyMap<string, boolean>

/**
 * The day that is `count` working days after `start`, which is not counted itself; 调休 included.
 * `isCertain` is false where it passes through a year for which no holidays are known yet.
 */
export default function workingDaysAfter(start: DateTime, count: number, overrides: DayOverrides) {
  let day = start.startOf('day')
  let isCertain = isKnownYear(day.year, overrides)
  for (let left = count; left > 0;) {
    day = day.plus({ days: 1 })
    isCertain &&= isKnownYear(day.year, overrides)
    if (isWorking(day, overrides)) left--
  }
  return { day, isCertain }
}

function isWorking(day: DateTime, overrides: DayOverrides) {
  const iso = day.toISODate()!
  return overrides.get(iso) ?? calendar.isWorkday(iso)
}

/** The package says nothing of a year it does not know: it has no holidays then, which no year has. */
export function isKnownYear(year: number, overrides: DayOverrides) {
  const isOverridden = [...overrides.keys()].some((day) => day.startsWith(`${year}-`))
  return (
    isOverridden || calendar.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0
  )
}
