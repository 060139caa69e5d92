import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { ReservationRedeemed } from '../events.ts'
import mall from '../plugin.ts'

/** Whoever let somebody else fetch it is told that it was; who came themselves knows it. */
export default async function tellOwner({
  payload,
  territoryId,
}: OccurrenceOf<ReservationRedeemed>) {
  const { good, isByProxy, personId, price, reservationId } = payload
  if (!isByProxy) return

  await notify(mall, {
    kind: 'fetched_by_other',
    personId,
    territoryId,
    reference: reservationId,
    values: { good, price },
    href: `/mall/reservations/${reservationId}`,
  })
}
