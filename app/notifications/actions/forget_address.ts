import transaction from '#core/transaction'
import type { ChannelName } from '#notifications/channels/channel'

/** The address of a channel is gone; what still waits for it is not sent. */
export default async function forgetAddress({ id }: { id: string }, channel: ChannelName) {
  await transaction((client) =>
    client.from('message_addresses').where({ person_id: id, channel }).delete()
  )
}
