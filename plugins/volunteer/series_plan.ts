import { DateTime } from 'luxon'
import type { SeriesPlan } from '#core/enrolment'
import type Shift from './models/shift.ts'
import { clockOf, dayOf } from './shanghai_time.ts'

/** How a shift is to come round: on which weekdays (1 is Monday), every so many weeks, until which day. */
export type SeriesWish = { weekdays: number[]; everyWeeks: number; until: string }

/** The plan of a series that begins with a shift, which is there already; expects `session`. */
export default function seriesPlan({ session }: Shift, wish: SeriesWish): SeriesPlan {
  const from = dayOf(session.startsAt)
  const times = { start: clockOf(session.startsAt), end: clockOf(session.endsAt) }
  return { ...wish, ...times, from, without: [from] }
}

/** What the form begins with: every week on the day of the shift, for two months. */
export function usualWish({ session: { startsAt } }: Shift): SeriesWish {
  const start = startsAt.setZone('Asia/Shanghai')
  const from = DateTime.max(start, DateTime.now())
  return { weekdays: [start.weekday], everyWeeks: 1, until: dayOf(from.plus({ weeks: 8 })) }
}
