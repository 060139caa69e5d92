import type { CardContext } from '#core/cards'
import reservationsOf from '../queries/reservations_of.ts'
import ReservationTransformer from '../transformers/reservation_transformer.ts'

/** A person's latest reservations, or nothing before their first. */
export default async function reservationsCard({ community, member }: CardContext) {
  if (!member) return null
  const reservations = await reservationsOf(community, member).limit(3)
  if (reservations.length === 0) return null

  return { reservations: reservations.map((each) => new ReservationTransformer(each).forList()) }
}
