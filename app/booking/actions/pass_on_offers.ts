import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import endWait from '#booking/actions/end_wait'
import lockTrees from '#booking/actions/lock_trees'
import offerFreeTimes from '#booking/actions/offer_free_times'
import type BookingWait from '#booking/models/booking_wait'
import Resource from '#booking/models/resource'
import { openWaitsIn, treesInMotion } from '#booking/queries/waits'
import type { TransactionClient } from '#core/database'
import { onSince } from '#core/presence'
import transaction from '#core/transaction'

/**
 * Gives times that nobody took in time to the next on the list, offers what has become free by other ways than a
 * booking that ended, and ends the waiting for what is about to begin. Where the plugin is off, everything waits. Each
 * tree is a transaction of its own.
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
    const since = await onSince(root.pluginId, root.territoryId)
    if (!since) return

    for (const wait of await openWaitsIn(root, client)) await endWhatIsOver(wait, since, client)
    await offerFreeTimes(root, client)
  })
}

async function endWhatIsOver(wait: BookingWait, since: DateTime, client: TransactionClient) {
  const { offerExpiresAt, resource, startsAt } = wait
  const now = DateTime.now()
  const last = startsAt.minus({ minutes: resource.noticeMinutes })
  const isOver = offerExpiresAt && offerExpiresAt <= now
  if (isOver && offerExpiresAt <= since && last > now) {
    // Its time ran out while the plugin was off, and nobody could take it: they have as long again.
    const until = DateTime.min(since.plus({ minutes: resource.offerMinutes }), last)
    await wait.useTransaction(client).merge({ offerExpiresAt: until }).save()
  } else if (isOver) await endWait(wait, { ending: 'expired' }, client)
  else if (!offerExpiresAt && last <= now) await endWait(wait, { ending: 'closed' }, client)
}
