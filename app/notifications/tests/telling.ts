import { DateTime } from 'luxon'
import type Person from '#identity/models/person'
import sendMessages from '#notifications/chores/send_messages'
import sendNotice, { type NewNotice } from '#notifications/actions/send_notice'
import MessageAddress from '#notifications/models/message_address'
import Notice from '#notifications/models/notice'
import OutgoingMessage from '#notifications/models/outgoing_message'
import { digest, seal } from '#identity/sealed'
import uniqueNumber from '#tests/factories/unique_number'

/** Tells a person something, `normal` unless said otherwise, and returns the notice. */
export async function tell(person: Person, words: Partial<NewNotice> = {}) {
  const reference = words.reference ?? crypto.randomUUID()
  await sendNotice({
    ...{ sender: 'mall', kind: 'reservation_expired', urgency: 'normal', href: '/mall/goods' },
    ...{
      values: { good: '大米', price: 80 },
      personId: person.id,
      territoryId: person.territoryId,
    },
    ...words,
    reference,
  })
  return Notice.query().where({ person_id: person.id, reference }).firstOrFail()
}

/** What the chore of every ten seconds does. */
export function sendWhatIsDue() {
  return sendMessages({ signal: new AbortController().signal })
}

/** An address that the person has confirmed. */
export async function giveAddress(
  { id }: Person,
  channel: 'mail' | 'wechat' | 'alipay',
  address = `a${uniqueNumber()}@example.cn`
) {
  const confirmedAt = DateTime.now()
  const sealed = { addressSealed: seal(address), addressDigest: digest(address), confirmedAt }
  await MessageAddress.create({ personId: id, channel, tries: 0, ...sealed })
  return address
}

/** What became of a notice, by channel: its state, or why it was not sent. */
export async function fates({ id }: Notice) {
  const messages = await OutgoingMessage.query().where('notice_id', id)
  return Object.fromEntries(
    messages.map(({ channel, reason, state }) => [channel, reason ?? state])
  )
}
