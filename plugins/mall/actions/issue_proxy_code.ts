import { transaction } from '#core/database'
import { ReservationClosed } from '../errors.ts'
import ProxyCode from '../models/proxy_code.ts'
import type Reservation from '../models/reservation.ts'
import drawDigits from './draw_digits.ts'
import lockReservation from './lock_reservation.ts'

const DIGITS = 10

/** A code with which somebody else may fetch it; asked for again it is the same one. */
export default async function issueProxyCode(reservation: Reservation) {
  return transaction(async (client) => {
    const locked = await lockReservation(reservation, client)
    if (!locked.isOpen) throw new ReservationClosed()
    const { id: reservationId, territoryId } = locked
    const earlier = await ProxyCode.query({ client })
      .where('reservation_id', reservationId)
      .whereNull('withdrawn_at')
      .first()
    if (earlier) return earlier

    const code = await drawDigits(DIGITS, (digits) =>
      ProxyCode.findBy({ territoryId, code: digits }, { client })
    )
    return ProxyCode.create({ territoryId, reservationId, code }, { client })
  })
}
