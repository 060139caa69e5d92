import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { capturePoints } from '#core/points'
import { ReservationClosed } from '../errors.ts'
import { ReservationRedeemed } from '../events.ts'
import Outcome from '../models/outcome.ts'
import type Reservation from '../models/reservation.ts'
import lockReservation from './lock_reservation.ts'

/** The good is handed over: the held points are spent for good. */
export default async function redeemReservation(reservation: Reservation, by: Person) {
  return transaction(async (client) => {
    const locked = await lockReservation(reservation, client)
    if (!locked.isOpen) throw new ReservationClosed()

    const { goodId, holdId, id, personId, price, territoryId } = locked
    await capturePoints(holdId, by.id)
    const parts = { reservationId: id, goodId, personId, price }
    await announce(new ReservationRedeemed(territoryId, { ...parts, redeemedById: by.id }))
    return Outcome.create({ reservationId: id, kind: 'redeemed', byId: by.id }, { client })
  })
}
