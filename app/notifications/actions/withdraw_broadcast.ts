import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction, { afterCommit } from '#core/transaction'
import { BroadcastNotSent } from '#notifications/errors'
import tellOfChange from '#notifications/live/tell_of_change'
import { EVERYBODY } from '#notifications/live/wire'
import Broadcast from '#notifications/models/broadcast'
import runningBroadcasts from '#notifications/running_broadcasts'

/** It holds no more: the inboxes say so, and what has not gone out yet stays. */
export default async function withdrawBroadcast({ id }: Broadcast, by: { id: string }) {
  await transaction(async (client) => {
    const broadcast = await Broadcast.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (broadcast.state !== 'sent') throw new BroadcastNotSent()
    await callBack(broadcast, by, client)
    afterCommit(async () => runningBroadcasts.forget())
    afterCommit(() => tellOfChange(EVERYBODY))
  })
}

/** Whoever calls it has locked it. */
export async function callBack(
  broadcast: Broadcast,
  by: { id: string },
  client: TransactionClient
) {
  const now = DateTime.now()
  await broadcast.merge({ withdrawnAt: now, withdrawnById: by.id }).save()
  await client
    .from('notices')
    .where({ reference: broadcast.id, urgency: 'emergency' })
    .update({ withdrawn_at: now.toJSDate() })
  await recordAct({
    ...{ act: 'messages.broadcast_withdrawn', by, territoryId: broadcast.territoryId },
    subject: { kind: 'broadcast', id: broadcast.id },
  })
}
