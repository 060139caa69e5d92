import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import holidaysBetween from '#holidays/queries/holidays_between'

/** Holidays are at most nine days on end, and two of seven days are a weekend. */
const MOST_DAYS_OFF = 40

/**
 * The day that is `count` working days after `start`, which is not counted itself, with 调休; at its beginning in
 * Asia/Shanghai. `isCertain` is false where it passes through a year of which no holidays are known: there it goes by
 * weekdays, and whoever asks says so.
 */
export default async function workingDaysAfter(
  start: DateTime,
  count: number,
  client?: TransactionClient
) {
  let day = start.setZone('Asia/Shanghai').startOf('day')
  const last = day.plus({ days: 2 * count + MOST_DAYS_OFF })
  const calendar = await holidaysBetween(day.toISODate()!, last.toISODate()!, client)
  let isCertain = calendar.knows(day.toISODate()!)
  for (let left = count; left > 0;) {
    day = day.plus({ days: 1 })
    const iso = day.toISODate()!
    isCertain &&= calendar.knows(iso)
    if (calendar.isWorked(iso)) left--
  }
  return { day, isCertain }
}
