import { occurrencesOf } from '#core/enrolment'
import { holidaysBetween } from '#core/holidays'
import type { Territory } from '#core/people'
import type { DateTime } from 'luxon'
import Shift from '../models/shift.ts'
import type { SeriesTime } from '../pages.ts'
import seriesPlan, { type SeriesWish } from '../series_plan.ts'
import { dayOf, today } from '../shanghai_time.ts'

type Times = { startsAt: DateTime; endsAt: DateTime }

/** Every time at which a shift would come round, with what is to be thought of: holidays, and what is planned then. */
export default async function previewOfSeries(
  territory: Territory,
  shift: Shift,
  wish: SeriesWish
): Promise<SeriesTime[]> {
  const plan = seriesPlan(shift, wish)
  const times = occurrencesOf(plan).filter(({ startsAt }) => dayOf(startsAt) > today())
  const calendar = await holidaysBetween(plan.from, plan.until)
  const planned = await plannedBeside(territory, shift)
  return times.map((each) => {
    const holiday = holidayNote(calendar, dayOf(each.startsAt))
    const clashes = planned.filter(({ session }) => overlap(session, each))
    return {
      day: dayOf(each.startsAt),
      startsAt: each.startsAt.toISO()!,
      endsAt: each.endsAt.toISO()!,
      notes: [holiday, ...clashes.map(clashNote)].filter((note) => note !== null),
      isAdvised: holiday?.kind !== 'day_off' && clashes.length === 0,
    }
  })
}

type Calendar = Awaited<ReturnType<typeof holidaysBetween>>

type Note = SeriesTime['notes'][number]

function holidayNote(calendar: Calendar, day: string): Note | null {
  if (!calendar.knows(day)) return { kind: 'unknown_year', values: { year: day.slice(0, 4) } }
  const holiday = calendar.at(day)
  return holiday && { kind: holiday.kind, values: { name: holiday.name } }
}

function clashNote({ title }: Shift): Note {
  return { kind: 'clash', values: { title } }
}

function overlap(one: Times, other: Times) {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt
}

/** What is still to come at the same place, or of the same organisation. */
function plannedBeside(territory: Territory, { id, organisationId, place }: Shift) {
  return Shift.within(territory)
    .whereNot('volunteer_shifts.id', id)
    .where((either) => either.where({ place }).orWhere({ organisationId }))
    .whereHas('session', (session) =>
      session.whereNull('cancelled_at').where('ends_at', '>', new Date())
    )
    .preload('session')
    .orderBy('id')
}
