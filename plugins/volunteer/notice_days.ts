import calendar from 'chinese-days'
import type { DateTime } from 'luxon'

/** How long names are on notice at least (志愿服务记录办法: at least five working days). */
const WORKING_DAYS = 5

/** The last day of a notice that begins now; the day of the publication is not counted. */
export function noticeEnd(from: DateTime) {
  let day = from.setZone('Asia/Shanghai').startOf('day')
  for (let left = WORKING_DAYS; left > 0;) {
    day = day.plus({ days: 1 })
    if (calendar.isWorkday(day.toISODate()!)) left--
  }
  return day
}
