import transaction from '#core/transaction'
import type { ChannelName } from '#notifications/channels/channel'
import MessageDelivery from '#notifications/models/message_delivery'

type Withheld = { id: string; personId: string; channel: ChannelName }

/** Notes in the log of deliveries that something was not sent at all, and why; in the caller's transaction. */
export default async function logWithheld({ channel, id, personId }: Withheld, reason: string) {
  const facts = { channel, kind: 'notice', personId, recipient: '…', receipt: null } as const
  await transaction((client) =>
    MessageDelivery.create({ ...facts, state: 'withheld', reason, outgoingId: id }, { client })
  )
}
