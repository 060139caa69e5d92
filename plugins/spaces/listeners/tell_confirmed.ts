import type { BookingConfirmed } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import tell from './tell.ts'

export default async function tellConfirmed({
  payload,
  territoryId,
}: OccurrenceOf<BookingConfirmed>) {
  await tell('confirmed', { ...payload, territoryId })
}
