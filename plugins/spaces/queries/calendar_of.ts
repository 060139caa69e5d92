import {
  bookingsBetween,
  dayOf,
  daysBetween,
  heldBetween,
  type Booking,
  type Held,
  type Resource,
} from '#core/booking'
import type { Territory } from '#core/people'
import type { DateTime } from 'luxon'
import type Space from '../models/space.ts'
import type { CalendarView, Lane } from '../desk_views.ts'
import BookingTransformer from '../transformers/booking_transformer.ts'
import { spanOf } from '../wanted_time.ts'
import spacesAtDesk from './spaces_at_desk.ts'

type Asked = { day: string; view: CalendarView; space: unknown }

/** What takes place, and what is held for somebody who waited or until lots are drawn. */
type Shown = { bookings: Booking[]; held: (Held & { space: string })[] }

/**
 * What takes place in a day or a week. A day has a lane for each space; a week of one space, or of all,
 * has a lane for each day.
 */
export default async function calendarOf(community: Territory, { day, space: id, view }: Asked) {
  const spaces = await spacesAtDesk(community)
  const chosen = spaces.find((space) => space.id === id)
  const asked = spaces.filter(({ resource }) => !chosen || concerns(resource, chosen.resource))
  const span = view === 'week' ? weekOf(day) : spanOf(day, 1)
  const shown = await shownIn(community, { spaces: asked, span })
  const lanes =
    view === 'week' ? lanesOfDays(shown, span) : lanesOfSpaces(shown, chosen ? [chosen] : spaces)
  return { lanes, space: chosen?.id ?? null }
}

/** Who has the whole or a part of it has it too. */
function concerns(booked: Resource, chosen: Resource) {
  return chosen.lineage.includes(booked.id) || booked.lineage.includes(chosen.id)
}

async function shownIn(
  community: Territory,
  { spaces, span }: { spaces: Space[]; span: ReturnType<typeof spanOf> }
): Promise<Shown> {
  const place = { pluginId: 'spaces', territory: community }
  const names = new Map(spaces.map(({ resource }) => [resource.id, resource.name]))
  const bookings = await bookingsBetween(place, span)
  const held = await heldBetween(place, span)
  return {
    bookings: bookings.filter(({ resourceId }) => names.has(resourceId)),
    held: held.flatMap((each) => {
      const space = names.get(each.resourceId)
      return space === undefined ? [] : [{ ...each, space }]
    }),
  }
}

/** From Monday to Sunday. */
function weekOf(day: string) {
  const monday = spanOf(day, 0).from.startOf('week')
  return { from: monday, until: monday.plus({ days: 7 }) }
}

function lanesOfDays(shown: Shown, { from, until }: ReturnType<typeof spanOf>): Lane[] {
  return daysBetween(dayOf(from), dayOf(until.minus({ days: 1 }))).map((day) =>
    laneOf({ id: day, name: day }, shown, ({ startsAt }) => dayOf(startsAt) === day)
  )
}

function lanesOfSpaces(shown: Shown, spaces: Space[]): Lane[] {
  return spaces.map(({ id, resource: { id: own, name } }) =>
    laneOf({ id, name }, shown, ({ resourceId }) => resourceId === own)
  )
}

function laneOf(
  words: Pick<Lane, 'id' | 'name'>,
  { bookings, held }: Shown,
  belongs: (entry: { resourceId: string; startsAt: DateTime }) => boolean
): Lane {
  return {
    ...words,
    bookings: bookings.filter(belongs).map((each) => new BookingTransformer(each).forDesk()),
    held: held.filter(belongs).map(({ endsAt, for: what, id, space, startsAt }) => ({
      ...{ id, space, for: what },
      startsAt: startsAt.toISO()!,
      endsAt: endsAt.toISO()!,
    })),
  }
}
