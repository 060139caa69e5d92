import { type DateTime } from 'luxon'
import { dayOf } from '#booking/clock'
import type { BookingRefused } from '#booking/errors'
import type Resource from '#booking/models/resource'
import type { BookingKind } from '#booking/models/booking'
import availabilityOf from '#booking/queries/availability_of'

/** A year of weeks. */
const MOST = 53

/** The first time, every how many weeks, and the last day on which it may be. */
export type Rhythm = {
  kind: BookingKind
  startsAt: DateTime
  endsAt: DateTime
  weeks: number
  until: string
}

export type Occurrence = { startsAt: DateTime; endsAt: DateTime; refusal: BookingRefused | null }

/** Every time of a series, and what is against it: what clashes is seen before anything is booked. */
export default async function occurrencesOf(
  resource: Resource,
  rhythm: Rhythm
): Promise<Occurrence[]> {
  const times = timesOf(rhythm)
  if (times.length === 0) return []

  const days = { from: dayOf(times[0].startsAt), until: dayOf(times.at(-1)!.endsAt) }
  const availability = await availabilityOf([resource], days)
  return times.map((time) => {
    const [refusal = null] = availability.refusalsOf(resource, { ...time, kind: rhythm.kind })
    return { ...time, refusal }
  })
}

function timesOf({ endsAt, startsAt, until, weeks }: Rhythm) {
  return Array.from({ length: MOST }, (_, position) => {
    const later = { weeks: weeks * position }
    return { startsAt: startsAt.plus(later), endsAt: endsAt.plus(later) }
  }).filter((time) => dayOf(time.startsAt) <= until)
}
