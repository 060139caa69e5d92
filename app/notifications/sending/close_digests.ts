import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Digest from '#notifications/models/digest'
import reachOf from '#notifications/queries/reach_of'
import { lockWishes } from '#notifications/sending/gather_digests'
import { afterQuietHours } from '#notifications/times'

const MILLISECOND = 1

/** Closes the windows that have ended, and those that a wrong clock put into the future. */
export default async function closeDigests() {
  const now = DateTime.now().toJSDate()
  const ended = await Digest.query()
    .where('state', 'open')
    .where((query) => query.where('ends_at', '<=', now).orWhere('starts_at', '>', now))
  for (const { id, personId } of ended) {
    await transaction(async (client) => {
      await lockWishes(personId, client)
      await closeDigest(id, client)
    })
  }
}

/** Ends a window now, if it is still open; whoever calls it has locked the wishes of the person. */
export async function closeDigest(id: string, client: TransactionClient) {
  const digest = await Digest.query({ client }).where({ id, state: 'open' }).first()
  if (!digest) return
  const { rows } = await client.rawQuery(
    'select 1 from outgoing_messages where digest_id = :id limit 1',
    { id }
  )
  const { endsAt, startsAt } = digest
  const now = DateTime.now()
  const end = DateTime.min(endsAt, DateTime.max(now, startsAt.plus({ milliseconds: MILLISECOND })))
  const [reach] = await reachOf([digest.personId], client)
  await digest
    .merge({
      state: rows.length > 0 ? 'closed' : 'empty',
      endsAt: end,
      dueAt: afterQuietHours(now, 'normal', reach.quiet),
    })
    .save()
}
