import type { BookingEnded } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import tell from './tell.ts'

/** Who cancelled it themselves knows. */
export default async function tellEnded({ payload, territoryId }: OccurrenceOf<BookingEnded>) {
  const { byId, ending, personId, reason } = payload
  if (ending === 'cancelled' && byId === personId) return
  await tell(ending, { ...payload, territoryId }, reason)
}
