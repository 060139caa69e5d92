import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import logWithheld from '#notifications/actions/log_withheld'
import OutgoingMessage from '#notifications/models/outgoing_message'
import { paceOf, type Pace } from '#notifications/paces'
import reachOf, { type Reach } from '#notifications/queries/reach_of'
import { closeDigest } from '#notifications/sending/close_digests'
import { afterQuietHours, endOfWindow } from '#notifications/times'

/**
 * Lets what a person still waits for follow their new wishes. What was to come in a digest and now is
 * to come at once ends its window, and all that is in it goes out.
 */
export default async function replanOutgoing({ id }: { id: string }, client: TransactionClient) {
  const [reach] = await reachOf([id], client)
  const flushed = new Set<string>()
  for (const message of await stillWaiting(id, client)) {
    const pace = paceOf(message.notice, message.channel, reach.wishes)
    if (pace === message.pace) continue
    if (pace === 'at_once' && message.digestId) flushed.add(message.digestId)
    else await follow(message, { pace, reach })
  }
  for (const digestId of flushed) await closeDigest(digestId, client)
}

/** What has been tried already goes on as it began. */
function stillWaiting(personId: string, client: TransactionClient) {
  return OutgoingMessage.query({ client })
    .where('person_id', personId)
    .whereIn('state', ['waiting', 'in_digest'])
    .where('attempts', 0)
    .where((query) =>
      query
        .whereNull('digest_id')
        .orWhereIn('digest_id', client.from('digests').where('state', 'open').select('id'))
    )
    .preload('notice')
    .orderBy('id')
    .forUpdate()
}

async function follow(message: OutgoingMessage, { pace, reach }: { pace: Pace; reach: Reach }) {
  const now = DateTime.now()
  if (pace === 'off') {
    await logWithheld(message, 'turned_off')
    const settled = { state: 'not_sent', reason: 'turned_off', settledAt: now } as const
    await message.merge({ ...settled, pace, digestId: null }).save()
  } else if (pace === 'at_once') {
    const dueAt = afterQuietHours(now, message.notice.urgency, reach.quiet)
    await message.merge({ pace, state: 'waiting', dueAt }).save()
  } else {
    const dueAt = endOfWindow(now, pace)
    await message.merge({ pace, state: 'in_digest', digestId: null, dueAt }).save()
  }
}
