import { DateTime } from 'luxon'
import { zone } from '#booking/clock'
import {
  ClosedBecause,
  ClosedForHoliday,
  ClosedThatDay,
  YearUnpublished,
  type BookingRefused,
} from '#booking/errors'
import type OpeningException from '#booking/models/opening_exception'
import type OpeningHours from '#booking/models/opening_hours'
import type Resource from '#booking/models/resource'
import type HolidayCalendar from '#holidays/holiday_calendar'

const FRIDAY = 5
const SATURDAY = 6
const MONDAY = 1

/** Minutes since midnight. */
export type Span = { opens: number; closes: number }

/** When it is open on a day; where it is not, why. */
export type OpeningOfDay = { spans: Span[]; refusal: BookingRefused | null }

/** What is known of the opening of resources, by their ids. */
export type OpeningFacts = {
  hours: ReadonlyMap<string, OpeningHours[]>
  exceptions: ReadonlyMap<string, OpeningException[]>
  calendar: HolidayCalendar
}

/**
 * When a resource is open on a day such as `2026-10-01`: an exception before the holidays, and those
 * before the hours of the week. What has no hours of its own has those of the nearest above it.
 */
export default function openingOn(
  resource: Resource,
  day: string,
  facts: OpeningFacts
): OpeningOfDay {
  return (
    byException(resource, day, facts) ??
    byHoliday(resource, day, facts) ??
    byWeek(resource, day, facts)
  )
}

/** One that closes anything above closes all below it. */
function byException({ lineage }: Resource, day: string, { exceptions }: OpeningFacts) {
  const ofDay = lineage.flatMap((id) => exceptions.get(id) ?? []).filter((each) => each.day === day)
  const closing = ofDay.find(({ opens }) => opens === null)
  if (closing) return closed(new ClosedBecause({ reason: closing.reason }))

  const nearest = ofDay.at(-1)
  return nearest ? open([{ opens: nearest.opens!, closes: nearest.closes! }]) : null
}

/** Of a year whose holidays nobody knows nothing is said, rather than something wrong. */
function byHoliday({ holidays }: Resource, day: string, { calendar }: OpeningFacts) {
  if (holidays === 'as_usual') return null
  if (!calendar.knows(day)) return closed(new YearUnpublished({ year: Number(day.slice(0, 4)) }))

  const holiday = calendar.at(day)
  return holiday?.kind === 'day_off'
    ? closed(new ClosedForHoliday({ holiday: holiday.name }))
    : null
}

function byWeek(resource: Resource, day: string, { calendar, hours }: OpeningFacts) {
  const owner = resource.lineage.findLast((id) => hours.has(id))
  const weekday = weekdayOf(resource, day, calendar)
  const ofDay = (owner ? hours.get(owner)! : []).filter((each) => each.weekday === weekday)
  if (ofDay.length === 0) return closed(new ClosedThatDay())
  return open(ofDay.map(({ closes, opens }) => ({ opens, closes })))
}

/** A weekend on which one works (调休) is open like the working day beside it. */
function weekdayOf({ holidays }: Resource, day: string, calendar: HolidayCalendar) {
  const weekday: number = DateTime.fromISO(day, { zone }).weekday
  const isWorked = holidays === 'closed' && calendar.at(day)?.kind === 'workday'
  if (!isWorked) return weekday
  return weekday === SATURDAY ? FRIDAY : MONDAY
}

function open(spans: Span[]): OpeningOfDay {
  return { spans: spans.sort((one, other) => one.opens - other.opens), refusal: null }
}

function closed(refusal: BookingRefused): OpeningOfDay {
  return { spans: [], refusal }
}
