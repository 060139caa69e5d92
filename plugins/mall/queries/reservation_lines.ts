import type { ListLine } from '#core/lists'
import type { Territory } from '#core/people'
import Reservation from '../models/reservation.ts'
import { written } from '../shanghai_time.ts'

/** Every reservation and how it ended, the earliest first; names as neighbours see them. */
export default async function reservationLines(territory: Territory): Promise<ListLine[]> {
  const reservations = await Reservation.within(territory)
    .preload('good')
    .preload('person')
    .preload('outcome')
    .orderBy(['created_at', 'id'])
  return reservations.map(lineOf)
}

function lineOf({ createdAt, expiresAt, good, outcome, person, price }: Reservation): ListLine {
  const isRedeemed = outcome?.kind === 'redeemed'
  return {
    reserved_at: written(createdAt),
    good: good.name,
    price,
    person: person.isShown ? person.maskedName : null,
    until: written(expiresAt),
    redeemed_at: outcome && isRedeemed ? written(outcome.createdAt) : null,
    released_at: outcome && !isRedeemed ? written(outcome.createdAt) : null,
  }
}
