import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import giveBack from '../actions/give_back.ts'
import lockReservations from '../actions/lock_reservations.ts'
import Reservation from '../models/reservation.ts'

const AT_A_TIME = 200

/** Gives back what was not fetched in time. What has ended meanwhile is left alone. */
export default async function releaseExpiredReservations() {
  await transaction(async (client) => {
    const due = await Reservation.query({ client })
      .where('expires_at', '<=', DateTime.now().toJSDate())
      .doesntHave('outcome')
      .orderBy(['expires_at', 'id'])
      .limit(AT_A_TIME)

    const locked = await lockReservations(due, client)
    for (const reservation of locked.filter((each) => !each.outcome)) {
      await giveBack(reservation, { kind: 'expired', byId: null }, client)
    }
  })
}
