import type { BookingMade } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import tell from './tell.ts'

/** Whoever books sees it; for whom staff have booked is told. */
export default async function tellMade({ payload, territoryId }: OccurrenceOf<BookingMade>) {
  if (payload.kind === 'behalf') await tell('booked_for_you', { ...payload, territoryId })
}
