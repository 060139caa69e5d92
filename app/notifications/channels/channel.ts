/** The ways by which a notice can reach a person outside of Linli, as they choose them. */
export const channelNames = ['sms', 'mail', 'wechat', 'alipay'] as const
export type ChannelName = (typeof channelNames)[number]

/** The ways by which a code reaches a phone: written, or read out by a call. */
export type CodeWay = 'sms' | 'voice'

/** All ways: nobody is called but whoever asks for a code. */
export const wayNames = [...channelNames, 'voice'] as const
export type WayName = (typeof wayNames)[number]

export type Message = {
  /** A code opens a door, so it goes to a phone and nowhere else. */
  kind: 'code' | 'notice'
  /** A phone number, a mail address, or the id by which WeChat or Alipay knows somebody. */
  recipient: string
  title: string
  text: string
  /** What the template of a text message has places for, such as the code. */
  values: Record<string, string>
  /** Where to go on, within Linli. */
  path: string
  /** The same each time when it is tried again, so that whoever carries it can tell. */
  reference?: string
  /** Where to unsubscribe without signing in, within Linli; for mail. */
  unsubscribePath?: string
}

/** What became of a message; a reason is a short code, never somebody's words or data. */
export type Outcome =
  | { state: 'delivered'; receipt: string | null }
  | { state: 'refused'; reason: string }
  | { state: 'later'; reason: string }

/** Hands a message over to whoever carries it. It always answers; it throws only what is a mistake of ours. */
export type Channel = (message: Message) => Promise<Outcome>

export const delivered = (receipt: unknown): Outcome => {
  return { state: 'delivered', receipt: receipt ? String(receipt) : null }
}
export const refused = (reason: string): Outcome => ({ state: 'refused', reason })
export const later = (reason: string): Outcome => ({ state: 'later', reason })
