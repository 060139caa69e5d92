import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import endWait from '#booking/actions/end_wait'
import lockTrees from '#booking/actions/lock_trees'
import offerFreeTimes from '#booking/actions/offer_free_times'
import type BookingWait from '#booking/models/booking_wait'
import Resource from '#booking/models/resource'
import { openWaitsIn, treesInMotion } from '#booking/queries/waits'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

/**
 * Gives times that nobody took in time to the next on the list, offers what has become free by other ways than a
 * booking that ended, and ends the waiting for what is about to begin. Each tree is a transaction of its own.
 */
export default async function passOnOffers(signal?: AbortSignal) {
  for (const rootId of await treesInMotion()) {
    signal?.throwIfAborted()
    try {
      await passOnIn(rootId)
    } catch (error) {
      // The others must not wait for a faulty one; it comes round again in a minute.
      logger.error({ err: error, resource: rootId }, 'offers not passed on')
    }
  }
}

async function passOnIn(rootId: string) {
  await transaction(async (client) => {
    const root = await Resource.findOrFail(rootId, { client })
    await lockTrees([root], client)
    for (const wait of await openWaitsIn(root, client)) await endWhatIsOver(wait, client)
    await offerFreeTimes(root, client)
  })
}

async function endWhatIsOver(wait: BookingWait, client: TransactionClient) {
  const { offerExpiresAt, resource, startsAt } = wait
  const now = DateTime.now()
  const isTooLate = startsAt.minus({ minutes: resource.noticeMinutes }) <= now
  if (offerExpiresAt && offerExpiresAt <= now) await endWait(wait, { ending: 'expired' }, client)
  else if (!offerExpiresAt && isTooLate) await endWait(wait, { ending: 'closed' }, client)
}
