import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

export type ReservationsFilter = {
  state?: 'open' | 'redeemed' | 'cancelled' | 'expired'
  q?: string
  page?: number
}

const PAGE = 30

/** Reservations of a community in pages: what waits by what expires first, all else the latest first. */
export default function reservationsMatching(community: Territory, filter: ReservationsFilter) {
  const { page = 1, q, state } = filter
  const reservations = inState(Reservation.within(community), state)
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('good', (good) => good.preload('merchant', (each) => each.preload('organisation')))
    .preload('outcome')
    .preload('person')
  if (q) reservations.whereHas('good', (good) => good.whereRaw('position(? in name) > 0', [q]))
  if (state === 'open') reservations.orderBy('expires_at')
  return reservations.orderBy('mall_reservations.id', 'desc').paginate(page, PAGE)
}

type Reservations = ModelQueryBuilderContract<typeof Reservation>

/** As a reservation tells its own state: what is past its time counts as expired already. */
export function inState(reservations: Reservations, state: ReservationsFilter['state']) {
  const now = DateTime.now().toJSDate()
  if (state === undefined) return reservations
  if (state === 'open') return reservations.doesntHave('outcome').where('expires_at', '>', now)
  if (state === 'expired') {
    return reservations.where((either) =>
      either
        .whereHas('outcome', (outcome) => outcome.where('kind', 'expired'))
        .orWhere((late) => late.doesntHave('outcome').where('expires_at', '<=', now))
    )
  }
  return reservations.whereHas('outcome', (outcome) => outcome.where('kind', state))
}
