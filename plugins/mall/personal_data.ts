import { definePersonalData } from '#core/personal_data'
import eraseReservation from './actions/erase_reservation.ts'
import Gift from './models/gift.ts'
import MerchantMember from './models/merchant_member.ts'
import Reservation from './models/reservation.ts'
import Share from './models/share.ts'

/**
 * What a person reserved, gave to pools and got from them, and for which merchant they work. The points that it
 * moved stay in the ledger, which is not the mall's; what was given and shared stays as nobody's.
 */
export default definePersonalData({
  async export(person) {
    const reservations = await allReservationsOf(person.id).preload('good').preload('outcome')
    const gifts = await Gift.query().where('person_id', person.id).preload('pool').orderBy('id')
    const shares = await Share.query().where('person_id', person.id).preload('pool').orderBy('id')
    return {
      reservations: reservations.map(({ createdAt, expiresAt, good, price, state }) => ({
        good: good.name,
        price,
        state,
        reservedAt: createdAt.toISO()!,
        expiresAt: expiresAt.toISO()!,
      })),
      gifts: gifts.map(({ createdAt, isNamed, points, pool }) => {
        return { pool: pool.name, points, isNamed, at: createdAt.toISO()! }
      }),
      shares: shares.map(({ createdAt, points, pool, reason }) => {
        return { pool: pool.name, points, reason, at: createdAt.toISO()! }
      }),
      memberships: await membershipsOf(person.id),
    }
  },

  async erase(person, client) {
    for (const reservation of await allReservationsOf(person.id)) {
      await eraseReservation(reservation)
    }
    const theirs = { person_id: person.id }
    await Gift.query({ client }).where(theirs).update({ person_id: null, is_named: false })
    await Share.query({ client }).where(theirs).update({ person_id: null })
    await MerchantMember.query({ client }).where(theirs).delete()
    return { outcome: 'erased' }
  },
})

async function membershipsOf(personId: string) {
  const memberships = await MerchantMember.query()
    .where('person_id', personId)
    .preload('merchant', (merchant) => merchant.preload('organisation'))
    .orderBy('id')
  return memberships.map(({ createdAt, merchant }) => {
    return { merchant: merchant.organisation.name, since: createdAt.toISO()! }
  })
}

/** Wherever the person lived when they reserved it. */
function allReservationsOf(personId: string) {
  return Reservation.query().where('person_id', personId).orderBy('id')
}
