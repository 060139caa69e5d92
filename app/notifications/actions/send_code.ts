import type { CodeWay } from '#notifications/channels/channel'
import { NoMessageChannel } from '#notifications/errors'
import sendMessage from '#notifications/actions/send_message'

type Code = { code: string; text: string; by: CodeWay }

/** Sends a one-time code to a phone; whoever waits for it hears if it cannot be sent. */
export default async function sendCode(phone: string, { by, code, text }: Code) {
  const outcome = await sendMessage(
    { kind: 'code', recipient: phone, title: '', text, values: { code }, path: '/sign-in/code' },
    { by }
  )
  if (outcome.state !== 'delivered') throw new NoMessageChannel()
}
