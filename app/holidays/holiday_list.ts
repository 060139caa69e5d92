import { DateTime } from 'luxon'
import { DomainError } from '#core/errors'
import type { HolidayDay } from '#holidays/actions/import_holidays'
import type { SheetRow } from '#sheets/read_sheet'

/** Values: `line`. */
export class HolidayLineUnreadable extends DomainError {
  static override code = 'E_HOLIDAYS_LINE_UNREADABLE'
  static override field = 'file'
}

/** Values: `line`, `year`. */
export class HolidayOfAnotherYear extends DomainError {
  static override code = 'E_HOLIDAYS_OTHER_YEAR'
  static override field = 'file'
}

export class HolidayListEmpty extends DomainError {
  static override code = 'E_HOLIDAYS_EMPTY'
  static override field = 'file'
}

const kinds: Record<string, HolidayDay['kind']> = { 休: 'day_off', 班: 'workday' }

/** Reads a list as the notice of the State Council can be typed: a day, 休 or 班, the holiday; the first line is its head. */
export default async function holidaysIn(rows: AsyncIterable<SheetRow>, year: number) {
  const days = new Map<string, HolidayDay>()
  let isHead = true
  for await (const row of rows) {
    if (!isHead) {
      const day = dayIn(row)
      if (!day.day.startsWith(`${year}-`))
        throw new HolidayOfAnotherYear({ line: row.number, year })
      days.set(day.day, day)
    }
    isHead = false
  }
  if (days.size === 0) throw new HolidayListEmpty()
  return [...days.values()]
}

function dayIn({ cells: [written = '', word = '', name = ''], number }: SheetRow): HolidayDay {
  const day = DateTime.fromFormat(written.replaceAll('/', '-'), 'yyyy-M-d').toISODate()
  const kind = kinds[word]
  if (!day || !kind || !name) throw new HolidayLineUnreadable({ line: number })
  return { day, kind, name }
}
