import { bookingsOf } from '#core/booking'
import type { Person, Territory } from '#core/people'

/** What a person has booked here, the latest first. */
export default function ownBookings(community: Territory, person: Person) {
  return bookingsOf(person.id, 'spaces').whereIn('bookings.territory_id', (below) => {
    below.from('territories').select('id').whereRaw('path <@ ?::ltree', [community.path])
  })
}

/** A person's own booking; the code of a neighbour is not found. */
export async function ownBooking(community: Territory, person: Person, id: string) {
  return ownBookings(community, person)
    .whereRaw('bookings.id::text = ?', [String(id)])
    .firstOrFail()
}
