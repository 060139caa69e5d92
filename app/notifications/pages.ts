import type { ChannelName, WayName } from '#notifications/channels/channel'
import type { OutgoingState } from '#notifications/models/outgoing_message'
import type { Audience } from '#notifications/queries/people_in'
import type { Readership } from '#notifications/queries/readers_of'
import type { Choice } from '#notifications/validators/message_validators'

export type DevelopmentMessagesProps = {
  messages: {
    id: string
    channel: WayName
    recipient: string
    title: string
    text: string
    sentAt: string
  }[]
}

/** A notice as its reader sees it; `title` and `text` are keys of texts with the same `values`. */
export type NoticeView = {
  id: string
  title: string
  text: string
  values: Record<string, string | number>
  /** Key of the name of whoever told it, or null if they are gone. */
  sender: string | null
  href: string | null
  isRead: boolean
  isUrgent: boolean
  isWithdrawn: boolean
  at: string
}

type OutgoingView = { channel: ChannelName; state: OutgoingState; reason: string | null }
type SenderView = { sender: string; title: string }
type ChosenField = { name: string; channel: ChannelName; choice: Choice }

/** An emergency as long as it stands above every page. */
export type AlertView = { id: string; title: string; text: string; place: string; at: string }

export type BroadcastView = {
  id: string
  state: 'draft' | 'sent' | 'withdrawn'
  title: string
  text: string
  place: string
  placeCode: string
  at: string
  lastsHours: number
  /** Until when it stands above every page; null if it does not. */
  runsUntil: string | null
  correctsId: string | null
}
type Unreader = { id: string; name: string | null; phone: string | null; place: string }
type Place = { code: string; name: string }

/** `reason` is known in words (`deliveries.reasons.<reason>`), `code` is what the gateway said. */
type DeliveryView = {
  id: string
  channel: WayName
  kind: 'code' | 'notice'
  recipient: string
  state: string
  at: string
  reason: string | null
  code: string | null
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'development/messages': DevelopmentMessagesProps
    /**
     * `unread` counts what can be marked as read at once; `older` is the id of the last notice shown, or
     * null if nothing comes before it.
     */
    'messages/index': {
      notices: NoticeView[]
      unread: number
      older: string | null
      senders: SenderView[]
      sender: string | null
      isUnreadOnly: boolean
    }
    /** Not `notice`: that is what is said above every page. */
    'messages/show': { message: NoticeView; outgoing: OutgoingView[] }
    'messages/settings': {
      channels: { channel: ChannelName; address: string; choice: Choice }[]
      quiet: { from: string; until: string }
      senders: SenderView[]
      /** How many more messages by WeChat somebody agreed to. */
      consents: number
      /** Whether this installation is connected to WeChat. */
      hasWechat: boolean
    }
    'messages/sender_settings': {
      sender: string
      title: string
      general: ChosenField[]
      kinds: { name: string; title: string; fields: ChosenField[] }[]
    }
    'messages/mail': {}
    /** `address` is masked, and null while no WeChat is linked. */
    'messages/wechat': { address: string | null; consents: number }
    'development/wechat': {
      wish: 'link' | 'consent'
      openid: string
      agree: string
      decline: string
    }
    'messages/mail_confirmation': { isDemo: boolean }
    'messages/unsubscription': { channel: ChannelName; action: string; isDone: boolean }
    'desk/broadcasts/index': { broadcasts: BroadcastView[] }
    'desk/broadcasts/create': { places: Place[]; corrected: BroadcastView | null }
    'desk/broadcasts/edit': { broadcast: BroadcastView; places: Place[] }
    'desk/broadcasts/show': {
      broadcast: BroadcastView
      /** Of a draft; of what was sent there are readers. */
      audience: Audience | null
      readership: Readership | null
      unread: { people: Unreader[]; page: number; pages: number } | null
    }
    'desk/deliveries/index': {
      search: Record<'channel' | 'state' | 'from' | 'until' | 'phone' | 'purpose', string>
      /** By which of these one can narrow it down. */
      ways: WayName[]
      /** Whose deliveries these are, if one person was looked up and found. */
      name: string | null
      deliveries: DeliveryView[]
      counts: Record<string, number>
      /** The id after which the next page begins, or null at the end. */
      next: string | null
    }
  }
}
