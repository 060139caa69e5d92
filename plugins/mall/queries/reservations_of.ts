import type { Person, Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

/** What a person has reserved here, the latest first. */
export default function reservationsOf(community: Territory, { id }: Person) {
  return Reservation.within(community)
    .where('person_id', id)
    .preload('good')
    .preload('outcome')
    .preload('proxyCodes')
    .orderBy('id', 'desc')
}
