import type { CardContext } from '#core/cards'
import openReservations from '../queries/open_reservations.ts'
import ReservationTransformer from '../transformers/reservation_transformer.ts'

const SHOWN = 5

/** What residents will come to fetch, the first to expire first; nothing while nobody waits. */
export default async function waitingReservationsCard({ community }: CardContext) {
  const reservations = await openReservations(community)
  const shown = reservations
    .slice(0, SHOWN)
    .map((each) => new ReservationTransformer(each).forDesk())
  return shown.length === 0 ? null : { reservations: shown }
}
