import { transaction } from '#core/database'
import Outcome from '../models/outcome.ts'
import ProxyCode from '../models/proxy_code.ts'
import type Reservation from '../models/reservation.ts'
import giveBack from './give_back.ts'
import lockReservation from './lock_reservation.ts'

/** Removes a reservation for good; what is still set aside for it goes back first. */
export default async function eraseReservation(reservation: Reservation) {
  await transaction(async (client) => {
    const locked = await lockReservation(reservation, client)
    if (!locked.outcome)
      await giveBack(locked, { kind: 'cancelled', byId: locked.personId }, client)

    await Outcome.query({ client }).where('reservation_id', locked.id).delete()
    await ProxyCode.query({ client }).where('reservation_id', locked.id).delete()
    await locked.delete()
  })
}
