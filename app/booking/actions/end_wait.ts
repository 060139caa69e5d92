import { DateTime } from 'luxon'
import { vacate } from '#booking/actions/occupy'
import { BookingWaitEnded, waitFactsOf } from '#booking/events'
import type BookingWait from '#booking/models/booking_wait'
import type { WaitEnding } from '#booking/models/booking_wait'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'

type Ending = { ending: WaitEnding; bookingId?: string }

/** Somebody waits no more; what was kept for them is free. The tree is locked. */
export default async function endWait(
  wait: BookingWait,
  { bookingId, ending }: Ending,
  client: TransactionClient
) {
  await vacate({ column: 'wait_id', id: wait.id }, client)
  wait.merge({ endedAt: DateTime.now(), ending, bookingId: bookingId ?? null })
  await wait.useTransaction(client).save()
  await announce(new BookingWaitEnded(wait.territoryId, { ...waitFactsOf(wait), ending }))
}
