import { definePersonalData } from '#core/personal_data'
import eraseReservation from './actions/erase_reservation.ts'
import Reservation from './models/reservation.ts'

/** What a person reserved. The points that it moved stay in the ledger, which is not the mall's. */
export default definePersonalData({
  async export(person) {
    const reservations = await allReservationsOf(person.id).preload('good').preload('outcome')
    return {
      reservations: reservations.map(({ createdAt, expiresAt, good, price, state }) => ({
        good: good.name,
        price,
        state,
        reservedAt: createdAt.toISO()!,
        expiresAt: expiresAt.toISO()!,
      })),
    }
  },

  async erase(person) {
    for (const reservation of await allReservationsOf(person.id)) {
      await eraseReservation(reservation)
    }
    return { outcome: 'erased' }
  },
})

/** Wherever the person lived when they reserved it. */
function allReservationsOf(personId: string) {
  return Reservation.query().where('person_id', personId).orderBy('id')
}
