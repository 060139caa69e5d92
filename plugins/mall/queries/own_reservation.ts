import type { Person, Territory } from '#core/people'
import reservationsOf from './reservations_of.ts'

/** A person's own reservation; the code of a neighbour is not found. */
export default async function ownReservation(community: Territory, person: Person, id: string) {
  return reservationsOf(community, person)
    .whereRaw('mall_reservations.id::text = ?', [id])
    .firstOrFail()
}
