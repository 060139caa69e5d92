import { waitsTouching, type Booking } from '#core/booking'
import type { WaitingNeighbour } from '../booking_views.ts'

/** Who waits for a time that touches a booking's, in the order in which they are asked; expects `resource`. */
export default async function whoWaits(booking: Booking): Promise<WaitingNeighbour[]> {
  const waits = await waitsTouching(booking).preload('person').orderBy('place')
  return waits.map(({ createdAt, endsAt, id, person, startsAt }) => ({
    id,
    name: person.isShown ? person.maskedName : null,
    startsAt: startsAt.toISO()!,
    endsAt: endsAt.toISO()!,
    joinedAt: createdAt.toISO()!,
  }))
}
