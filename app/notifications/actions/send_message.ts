import type { Channel, Message, Outcome, WayName } from '#notifications/channels/channel'
import channelNamed from '#notifications/channels/channel_named'
import { CallWithoutCode, CodeByOtherChannel } from '#notifications/errors'
import MessageDelivery from '#notifications/models/message_delivery'
import maskRecipient from '#notifications/mask_recipient'

type Delivery = {
  by: WayName
  /** Whom it is for, where that is known and may be known. */
  personId?: string
  /** The outgoing message or digest that this is a try of. */
  outgoingId?: string
  /** The channel itself, where it is not the one that this installation has. */
  channel?: Channel
}

/**
 * Sends a message outside of Linli and says what became of it: delivered, refused for a reason, or to
 * be tried again later. Each try is a line in the log of deliveries, without its words. Never within a
 * transaction: a gateway may take seconds.
 */
export default async function sendMessage(
  message: Message,
  { by, channel = channelNamed(by), outgoingId, personId }: Delivery
): Promise<Outcome> {
  const isToPhone = by === 'sms' || by === 'voice'
  if (message.kind === 'code' && !isToPhone) throw new CodeByOtherChannel()
  if (message.kind !== 'code' && by === 'voice') throw new CallWithoutCode()

  const outcome = await channel(message)
  await MessageDelivery.create({
    channel: by,
    kind: message.kind,
    personId: personId ?? null,
    outgoingId: outgoingId ?? null,
    recipient: maskRecipient(message.recipient),
    state: outcome.state,
    reason: outcome.state === 'delivered' ? null : outcome.reason,
    receipt: outcome.state === 'delivered' ? outcome.receipt : null,
  })
  return outcome
}
