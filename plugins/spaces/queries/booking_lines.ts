import { bookingsAt, clockOf, dayOf, minuteOf, type Booking } from '#core/booking'
import type { ListLine } from '#core/lists'
import type { Territory } from '#core/people'

/** Every booking and what became of it, the earliest first; names as neighbours see them. */
export default async function bookingLines(territory: Territory): Promise<ListLine[]> {
  const bookings = await bookingsAt({ pluginId: 'spaces', territory })
  return bookings.map(lineOf)
}

function lineOf(booking: Booking): ListLine {
  const { endsAt, kind, people, person, purpose, resource, startsAt, state } = booking
  return {
    day: dayOf(startsAt),
    from: clockOf(minuteOf(startsAt)),
    until: clockOf(minuteOf(endsAt)),
    space: resource.name,
    kind,
    person: person?.isShown ? person.maskedName : null,
    people,
    purpose,
    state,
  }
}
