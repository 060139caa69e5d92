import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { capturePoints } from '#core/points'
import { ReservationClosed } from '../errors.ts'
import { ReservationRedeemed } from '../events.ts'
import type Counter from '../models/counter.ts'
import Outcome from '../models/outcome.ts'
import ProxyCode from '../models/proxy_code.ts'
import type Reservation from '../models/reservation.ts'
import lockReservation from './lock_reservation.ts'

/** Where, and for which code; without a counter at the community's own, without a code for the person themselves. */
type Handover = { counter?: Counter | null; code?: string }

/** The good is handed over: the held points are spent for good. */
export default async function redeemReservation(
  reservation: Reservation,
  by: Person,
  { code, counter = null }: Handover = {}
) {
  return transaction(async (client) => {
    const locked = await lockReservation(reservation, client)
    if (!locked.isOpen) throw new ReservationClosed()
    const isByProxy = code !== undefined && code !== locked.code
    const proxy = isByProxy ? await liveCode(locked, code).first() : null
    if (isByProxy && !proxy) throw new ReservationClosed()

    const { good, goodId, holdId, id, personId, price, territoryId } = locked
    await capturePoints(holdId, by.id)
    const parts = { reservationId: id, goodId, personId, price, good: good.name, isByProxy }
    await announce(new ReservationRedeemed(territoryId, { ...parts, redeemedById: by.id }))
    const place = { counterId: counter?.id ?? null, proxyCodeId: proxy?.id ?? null }
    const outcome = { reservationId: id, kind: 'redeemed' as const, byId: by.id, ...place }
    return Outcome.create(outcome, { client })
  })
}

/** Read within the lock of the reservation, under which codes for others are given and withdrawn. */
function liveCode({ $trx, id, territoryId }: Reservation, code: string) {
  return ProxyCode.query({ client: $trx })
    .where({ territoryId, reservationId: id, code })
    .whereNull('withdrawn_at')
}
