import type { ChannelName } from '#notifications/channels/channel'

/** `reason` is known in words (`deliveries.reasons.<reason>`), `code` is what the gateway said. */
type DeliveryView = {
  id: string
  channel: ChannelName
  kind: 'code' | 'notice'
  recipient: string
  state: string
  at: string
  reason: string | null
  code: string | null
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/deliveries/index': {
      search: Record<'channel' | 'state' | 'from' | 'until' | 'phone' | 'purpose', string>
      /** Whose deliveries these are, if one person was looked up and found. */
      name: string | null
      deliveries: DeliveryView[]
      counts: Record<string, number>
      /** The id after which the next page begins, or null at the end. */
      next: string | null
    }
  }
}
