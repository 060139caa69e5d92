import type { Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

/** The one reservation that ever had this code here, open or ended. */
export default function reservationWithCode(community: Territory, code: string) {
  return Reservation.within(community)
    .where('code', code)
    .preload('good')
    .preload('outcome')
    .preload('person')
}
