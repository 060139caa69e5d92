import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

/** What has been put aside and may still be fetched, the most urgent first. */
export default function openReservations(community: Territory) {
  return Reservation.within(community)
    .where('expires_at', '>', DateTime.now().toJSDate())
    .doesntHave('outcome')
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('good')
    .preload('person')
    .orderBy(['expires_at', 'id'])
}
