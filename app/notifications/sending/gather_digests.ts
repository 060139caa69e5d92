import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Digest from '#notifications/models/digest'
import { endOfWindow } from '#notifications/times'

type Stream = Pick<Digest, 'personId' | 'channel' | 'pace'>

/**
 * Puts what waits for a digest into the open window of its person and channel; where none is open one
 * begins. What is in a window is said by the row, so nothing falls between two of them or into both.
 */
export default async function gatherDigests() {
  const streams: Stream[] = await db
    .from('outgoing_messages')
    .where('state', 'in_digest')
    .whereNull('digest_id')
    .distinct('person_id as personId', 'channel', 'pace')
  for (const stream of streams) await transaction((client) => gather(stream, client))
}

async function gather(stream: Stream, client: TransactionClient) {
  await lockWishes(stream.personId, client)
  const digest = await Digest.query({ client })
    .where({ person_id: stream.personId, channel: stream.channel, pace: stream.pace })
    .where('state', 'open')
    .first()
  const { endsAt, id } = digest ?? (await begin(stream, client))
  await client
    .from('outgoing_messages')
    .where({ person_id: stream.personId, channel: stream.channel, pace: stream.pace })
    .where('state', 'in_digest')
    .whereNull('digest_id')
    .update({ digest_id: id, due_at: endsAt.toJSDate() })
}

/** Windows of a person are opened, ended and changed one at a time. */
export async function lockWishes(personId: string, client: TransactionClient) {
  await client.rawQuery('select id from persons where id = :personId for no key update', {
    personId,
  })
}

/** From now, or from the end of a window that a wrong clock had put here. */
async function begin(stream: Stream, client: TransactionClient) {
  let startsAt: DateTime = DateTime.now()
  for (;;) {
    const endsAt = endOfWindow(startsAt, stream.pace)
    const inTheWay = await overlapping(stream, { startsAt, endsAt }, client)
    if (!inTheWay) return Digest.create({ ...stream, startsAt, endsAt, state: 'open' }, { client })
    startsAt = inTheWay.endsAt
  }
}

type Span = Pick<Digest, 'startsAt' | 'endsAt'>

function overlapping({ channel, pace, personId }: Stream, span: Span, client: TransactionClient) {
  return Digest.query({ client })
    .where({ person_id: personId, channel, pace })
    .where('starts_at', '<', span.endsAt.toJSDate())
    .where('ends_at', '>', span.startsAt.toJSDate())
    .orderBy('ends_at', 'desc')
    .first()
}
