import type { TimeOffered } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import tellWaiter from './tell_waiter.ts'

/** A time that somebody waited for is kept for them, for a while. */
export default async function tellOffered({ payload, territoryId }: OccurrenceOf<TimeOffered>) {
  await tellWaiter('offered', { ...payload, territoryId }, payload.until)
}
