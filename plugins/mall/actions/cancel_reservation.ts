import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { ReservationClosed } from '../errors.ts'
import type Reservation from '../models/reservation.ts'
import giveBack from './give_back.ts'
import lockReservation from './lock_reservation.ts'

/** The person does not want it any more. */
export default async function cancelReservation(reservation: Reservation, by: Person) {
  return transaction(async (client) => {
    const locked = await lockReservation(reservation, client)
    if (!locked.isOpen) throw new ReservationClosed()

    return giveBack(locked, { kind: 'cancelled', byId: by.id }, client)
  })
}
