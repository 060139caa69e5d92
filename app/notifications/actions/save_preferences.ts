import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import replanOutgoing from '#notifications/actions/replan_outgoing'
import type { ChannelName } from '#notifications/channels/channel'
import type { Pace } from '#notifications/paces'
import { lockWishes } from '#notifications/sending/gather_digests'

/** Null takes a wish back, so that the wider one or what is usual holds. */
export type NewWish = { channel: ChannelName; sender: string; kind: string; pace: Pace | null }

/** Keeps what a person wishes, and lets what waits follow it: nothing is lost, and nothing comes twice. */
export default async function savePreferences(person: { id: string }, wishes: NewWish[]) {
  await transaction(async (client) => {
    await lockWishes(person.id, client)
    for (const wish of wishes) await keep(person, wish, client)
    await replanOutgoing(person, client)
  })
}

async function keep({ id }: { id: string }, wish: NewWish, client: TransactionClient) {
  const { channel, kind, pace, sender } = wish
  const about = { person_id: id, channel, sender, kind }
  if (pace === null) {
    await client.from('message_preferences').where(about).delete()
    return
  }
  await client
    .knexQuery()
    .table('message_preferences')
    .insert({ id: uuid(), ...about, pace, changed_at: DateTime.now().toJSDate() })
    .onConflict(['person_id', 'channel', 'sender', 'kind'])
    .merge(['pace', 'changed_at'])
}
