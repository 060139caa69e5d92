import transaction from '#core/transaction'
import savePreferences from '#notifications/actions/save_preferences'
import type { ChannelName } from '#notifications/channels/channel'
import { ALL } from '#notifications/paces'

/** Turns a channel off altogether; only emergencies still come by it. */
export default async function unsubscribe(person: { id: string }, channel: ChannelName) {
  await transaction(async (client) => {
    await client.from('message_preferences').where({ person_id: person.id, channel }).delete()
    await savePreferences(person, [{ channel, sender: ALL, kind: ALL, pace: 'off' }])
  })
}
