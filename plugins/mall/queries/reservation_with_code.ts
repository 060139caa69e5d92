import type { Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

/** The one reservation that ever had this code here, for its person or for others; open or ended. */
export default function reservationWithCode(community: Territory, code: string) {
  return Reservation.within(community)
    .where((either) =>
      either.where('code', code).orWhereHas('proxyCodes', (codes) => codes.where('code', code))
    )
    .preload('good', (good) => good.preload('merchant', (each) => each.preload('organisation')))
    .preload('outcome', (outcome) => outcome.preload('counter'))
    .preload('person')
    .preload('proxyCodes')
}
