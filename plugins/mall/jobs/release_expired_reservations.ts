import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import type { WorkContext } from '#core/work'
import expireReservation from '../actions/expire_reservation.ts'
import Reservation from '../models/reservation.ts'

const AT_A_TIME = 200

/** Gives back what was not fetched in time, the longest overdue first. */
export default async function releaseExpiredReservations({ territory }: WorkContext) {
  const due = await Reservation.within(territory)
    .where('expires_at', '<=', DateTime.now().toJSDate())
    .doesntHave('outcome')
    .orderBy(['expires_at', 'id'])
    .limit(AT_A_TIME)
  for (const reservation of due) await tryToExpire(reservation)
}

async function tryToExpire(reservation: Reservation) {
  try {
    await expireReservation(reservation)
  } catch (error) {
    // The others must not wait for a faulty one; it comes round again in a minute.
    logger.error({ err: error, reservation: reservation.id }, 'reservation not given back')
  }
}
