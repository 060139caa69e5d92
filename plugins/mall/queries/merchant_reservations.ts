import { DateTime } from 'luxon'
import type Merchant from '../models/merchant.ts'
import Reservation from '../models/reservation.ts'
import { here } from '../shanghai_time.ts'

/** All that was ever reserved with a merchant, the latest first. */
export function merchantReservations({ id, territoryId }: Merchant) {
  return Reservation.query()
    .where('territory_id', territoryId)
    .whereHas('good', (good) => good.where('merchant_id', id))
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('good')
    .preload('outcome')
    .preload('person')
}

/** What waits to be fetched, the first to expire first. */
export function waitingAt(merchant: Merchant) {
  return merchantReservations(merchant)
    .where('expires_at', '>', DateTime.now().toJSDate())
    .doesntHave('outcome')
    .orderBy(['expires_at', 'id'])
}

/** What was handed over today, the latest first. */
export function handedOverToday(merchant: Merchant) {
  const today = here().startOf('day').toJSDate()
  return merchantReservations(merchant)
    .whereHas('outcome', (outcome) =>
      outcome.where('kind', 'redeemed').where('created_at', '>=', today)
    )
    .orderBy('id', 'desc')
}
