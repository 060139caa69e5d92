import { bookingsBetween, dayOf, daysBetween, type Booking, type Resource } from '#core/booking'
import type { Territory } from '#core/people'
import type { CalendarView, Lane } from '../pages.ts'
import BookingTransformer from '../transformers/booking_transformer.ts'
import { spanOf } from '../wanted_time.ts'
import spacesAtDesk from './spaces_at_desk.ts'

type Asked = { day: string; view: CalendarView; space: unknown }

/**
 * What takes place in a day or a week. A day has a lane for each space; a week of one space, or of all,
 * has a lane for each day.
 */
export default async function calendarOf(community: Territory, { day, space: id, view }: Asked) {
  const spaces = await spacesAtDesk(community)
  const chosen = spaces.find((space) => space.id === id)
  const span = view === 'week' ? weekOf(day) : spanOf(day, 1)
  const bookings = await bookingsBetween({ pluginId: 'spaces', territory: community }, span)
  const shown = bookings.filter(({ resource }) => !chosen || concerns(resource, chosen.resource))
  const lanes =
    view === 'week' ? lanesOfDays(shown, span) : lanesOfSpaces(shown, chosen ? [chosen] : spaces)
  return { lanes, space: chosen?.id ?? null }
}

/** Who has the whole or a part of it has it too. */
function concerns(booked: Resource, chosen: Resource) {
  return chosen.lineage.includes(booked.id) || booked.lineage.includes(chosen.id)
}

/** From Monday to Sunday. */
function weekOf(day: string) {
  const monday = spanOf(day, 0).from.startOf('week')
  return { from: monday, until: monday.plus({ days: 7 }) }
}

function lanesOfDays(bookings: Booking[], { from, until }: ReturnType<typeof spanOf>): Lane[] {
  return daysBetween(dayOf(from), dayOf(until.minus({ days: 1 }))).map((day) => ({
    id: day,
    name: day,
    bookings: shownOf(bookings.filter(({ startsAt }) => dayOf(startsAt) === day)),
  }))
}

type Lines = { id: string; resource: { id: string; name: string } }[]

function lanesOfSpaces(bookings: Booking[], spaces: Lines): Lane[] {
  return spaces.map(({ id, resource }) => ({
    id,
    name: resource.name,
    bookings: shownOf(bookings.filter(({ resourceId }) => resourceId === resource.id)),
  }))
}

function shownOf(bookings: Booking[]) {
  return bookings.map((booking) => new BookingTransformer(booking).forDesk())
}
