import type Notice from '#notifications/models/notice'
import OutgoingMessage from '#notifications/models/outgoing_message'

/** What people are told of why something did not go out; all else is “could not be sent”. */
const toldReasons = [
  'turned_off',
  'read_already',
  'withdrawn',
  'no_address',
  'no_consent',
  'not_connected',
]

/** What went out of a notice, or why not, in the order of channels. */
export default async function outgoingOf({ id }: Notice) {
  const messages = await OutgoingMessage.query().where('notice_id', id).orderBy('channel')
  return messages.map(({ channel, reason, state }) => ({
    channel,
    state,
    reason: state === 'not_sent' ? toldReason(reason) : null,
  }))
}

function toldReason(reason: string | null) {
  return toldReasons.find((each) => each === reason) ?? 'failed'
}
