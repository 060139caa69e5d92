import type { ChannelName } from '#notifications/channels/channel'

export type DevelopmentMessagesProps = {
  messages: {
    id: string
    channel: ChannelName
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
  href: string | null
  isRead: boolean
  isUrgent: boolean
  at: string
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'development/messages': DevelopmentMessagesProps
    /** `older` is the id of the last notice shown, or null if nothing comes before it. */
    'messages/index': { notices: NoticeView[]; unread: number; older: string | null }
    'messages/show': { notice: NoticeView }
  }
}
