import { DateTime } from 'luxon'

export type HolidayKind = 'day_off' | 'workday'

/** What is known of a span of days; a day is written `2026-10-01`. */
export default class HolidayCalendar {
  constructor(
    private years: ReadonlySet<number>,
    private days: ReadonlyMap<string, { kind: HolidayKind; name: string }>
  ) {}

  /** Whether holidays were published for the year of this day. Where not, nothing may be said of it. */
  knows(day: string) {
    return this.years.has(Number(day.slice(0, 4)))
  }

  /** The day off or the worked weekend that it is, with the holiday's name; null for a day like its weekday. */
  at(day: string) {
    return this.days.get(day) ?? null
  }

  /** Whether one works on it, as far as is known. */
  isWorked(day: string) {
    const unlike = this.at(day)
    return unlike ? unlike.kind === 'workday' : !DateTime.fromISO(day).isWeekend
  }
}
