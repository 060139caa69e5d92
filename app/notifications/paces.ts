import type { ChannelName } from '#notifications/channels/channel'
import type { NoticeUrgency } from '#notifications/urgency'
import kinds from '#notifications/kinds'

/** How soon somebody wants to hear of something by a channel. */
export const paces = ['at_once', 'daily', 'weekly', 'off'] as const
export type Pace = (typeof paces)[number]

/** Everything of a channel, or everything of a sender. */
export const ALL = '*'

export type Wish = { channel: ChannelName; sender: string; kind: string; pace: Pace }
export type Told = { sender: string; kind: string; urgency: NoticeUrgency }

/** What holds for whoever never chose: what presses comes at once, all else waits in the inbox or comes once a day by mail. */
const defaults: Record<ChannelName, Record<NoticeUrgency, Pace>> = {
  sms: { normal: 'off', urgent: 'at_once', emergency: 'at_once' },
  mail: { normal: 'daily', urgent: 'at_once', emergency: 'at_once' },
  wechat: { normal: 'at_once', urgent: 'at_once', emergency: 'at_once' },
  alipay: { normal: 'off', urgent: 'at_once', emergency: 'at_once' },
}

/** How soon somebody with these wishes hears of this by the channel; the narrowest wish counts. */
export function paceOf(told: Told, channel: ChannelName, wishes: Wish[]): Pace {
  if (told.urgency === 'emergency') return 'at_once'
  const pace = wishFor(told, channel, wishes) ?? defaultPace(told, channel)
  return told.urgency === 'urgent' && pace !== 'off' ? 'at_once' : pace
}

/** What is sent by default and was turned off is worth a word; what never is sent is not. */
export function isTurnedOff(told: Told, channel: ChannelName, wishes: Wish[]) {
  return defaultPace(told, channel) !== 'off' && paceOf(told, channel, wishes) === 'off'
}

function defaultPace({ kind, sender, urgency }: Told, channel: ChannelName): Pace {
  const declared = kinds.find(sender, kind)?.channels
  if (declared?.includes(channel)) return 'at_once'
  return defaults[channel][urgency]
}

function wishFor({ kind, sender }: Omit<Told, 'urgency'>, channel: ChannelName, wishes: Wish[]) {
  const ofChannel = wishes.filter((wish) => wish.channel === channel)
  const wished = (from: string, name: string) =>
    ofChannel.find((wish) => wish.sender === from && wish.kind === name)?.pace
  return wished(sender, kind) ?? wished(sender, ALL) ?? wished(ALL, ALL)
}
