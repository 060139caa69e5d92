import type MessageDelivery from '#notifications/models/message_delivery'

/** The reasons for which there are words; any other is the code that the gateway gave. */
const worded = [
  'not_connected',
  'turned_off',
  'no_address',
  'no_consent',
  'read_already',
  'withdrawn',
  'timeout',
  'unreachable',
  'malformed',
  'address',
] as const

export default class DeliveryTransformer {
  constructor(private delivery: MessageDelivery) {}

  forList() {
    const { channel, createdAt, id, kind, reason, recipient, state } = this.delivery
    const hasWords = (worded as readonly (string | null)[]).includes(reason)
    return {
      id,
      channel,
      kind,
      recipient,
      state,
      at: createdAt.toISO()!,
      reason: hasWords ? reason : null,
      code: hasWords ? null : reason,
    }
  }
}
