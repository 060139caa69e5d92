import type { Person, Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

/** What a person has reserved here, the latest first. */
export default function reservationsOf(community: Territory, person: Person) {
  return reservationsBy(community, person).preload('outcome').preload('proxyCodes')
}

/** What a person has reserved here and not yet fetched. */
export function reservationsLeft(community: Territory, person: Person) {
  return reservationsBy(community, person).doesntHave('outcome')
}

function reservationsBy(community: Territory, { id }: Person) {
  return Reservation.within(community).where('person_id', id).preload('good').orderBy('id', 'desc')
}
