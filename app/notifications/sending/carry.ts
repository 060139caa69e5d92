import logger from '@adonisjs/core/services/logger'
import { later, refused, type ChannelName, type Outcome } from '#notifications/channels/channel'
import sendMessage from '#notifications/actions/send_message'
import logWithheld from '#notifications/actions/log_withheld'
import useWechatConsent from '#notifications/actions/use_wechat_consent'
import addressOf from '#notifications/queries/address_of'
import { MOST_ATTEMPTS } from '#notifications/sending/patience'
import unsubscribeLink from '#notifications/unsubscribe_link'

/** Something to be sent to a person by a channel: a notice, or a digest of several. */
export type Parcel = {
  id: string
  personId: string
  channel: ChannelName
  attempts: number
  title: string
  text: string
  path: string
}

/** Hands a parcel over, and says what is to be written down. What is refused, or was tried often enough, is over. */
export default async function carry(parcel: Parcel): Promise<Outcome> {
  const outcome = await tried(parcel)
  const isOver = outcome.state === 'later' && parcel.attempts >= MOST_ATTEMPTS
  return isOver ? refused(outcome.reason) : outcome
}

async function tried(parcel: Parcel): Promise<Outcome> {
  try {
    const recipient = await addressOf(parcel.personId, parcel.channel)
    if (recipient === null) return await withheld(parcel, 'no_address')
    if (!(await hasConsent(parcel))) return await withheld(parcel, 'no_consent')
    return await send(parcel, recipient)
  } catch (error) {
    // One message that cannot be sent must not keep the others back.
    logger.error({ err: error, outgoing: parcel.id }, 'message not sent')
    return later('failed')
  }
}

function send({ channel, id, path, personId, text, title }: Parcel, recipient: string) {
  const way = channel === 'mail' ? { unsubscribePath: unsubscribeLink(personId, channel) } : {}
  return sendMessage(
    { kind: 'notice', recipient, title, text, values: { title }, path, reference: id, ...way },
    { by: channel, personId, outgoingId: id }
  )
}

async function withheld(parcel: Parcel, reason: string) {
  await logWithheld(parcel, reason)
  return refused(reason)
}

async function hasConsent({ channel, id, personId }: Parcel) {
  return channel !== 'wechat' || useWechatConsent(personId, id)
}
