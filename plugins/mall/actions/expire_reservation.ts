import { transaction } from '#core/database'
import type Reservation from '../models/reservation.ts'
import giveBack from './give_back.ts'
import lockReservation from './lock_reservation.ts'

/** Nobody came in time. What has ended meanwhile is left alone. */
export default async function expireReservation(reservation: Reservation) {
  await transaction(async (client) => {
    const locked = await lockReservation(reservation, client)
    if (locked.outcome) return

    await giveBack(locked, { kind: 'expired', byId: null }, client)
  })
}
