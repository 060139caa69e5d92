import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import ProxyCode from '../models/proxy_code.ts'
import type Reservation from '../models/reservation.ts'
import lockReservation from './lock_reservation.ts'

/** From now on only the person fetches it; doing it again changes nothing. */
export default async function withdrawProxyCode(reservation: Reservation) {
  await transaction(async (client) => {
    const { id } = await lockReservation(reservation, client)
    await ProxyCode.query({ client })
      .where('reservation_id', id)
      .whereNull('withdrawn_at')
      .update({ withdrawn_at: DateTime.now().toJSDate() })
  })
}
