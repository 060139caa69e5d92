import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { ReservationReleased } from '../events.ts'
import mall from '../plugin.ts'

/** Whoever let a reservation expire is told that the points are back; who cancelled knows it. */
export default async function tellWhoWaited({
  payload,
  territoryId,
}: OccurrenceOf<ReservationReleased>) {
  const { good, goodId, kind, personId, price, reservationId } = payload
  if (kind !== 'expired') return

  await notify(mall, {
    kind: 'reservation_expired',
    personId,
    territoryId,
    reference: reservationId,
    values: { good, price },
    href: `/mall/goods/${goodId}`,
  })
}
