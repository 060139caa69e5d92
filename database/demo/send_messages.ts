import { DateTime } from 'luxon'
import Account from '#identity/models/account'
import { digest } from '#identity/sealed'
import type { ChannelName, Outcome } from '#notifications/channels/channel'
import maskRecipient from '#notifications/mask_recipient'
import MessageDelivery from '#notifications/models/message_delivery'
import type { DemoPlan } from './plan.ts'
import Random from './random.ts'

type Fate = { channel: ChannelName; state: Outcome['state']; reason: string | null }

const sent: Fate = { channel: 'sms', state: 'delivered', reason: null }
const fates: Fate[] = [
  ...Array.from({ length: 6 }, () => sent),
  { channel: 'wechat', state: 'delivered', reason: null },
  { channel: 'wechat', state: 'refused', reason: 'wechat_43101' },
  { channel: 'mail', state: 'delivered', reason: null },
  { channel: 'mail', state: 'refused', reason: 'address' },
  { channel: 'alipay', state: 'refused', reason: 'not_connected' },
  { channel: 'sms', state: 'later', reason: 'timeout' },
  { channel: 'sms', state: 'refused', reason: 'isv.MOBILE_NUMBER_ILLEGAL' },
]

/** What went out to the first residents in three weeks, and what did not. */
export default async function sendMessages({ phones }: DemoPlan) {
  const random = new Random(20261125)
  const residents = await Promise.all([...phones.values()].slice(0, 12).map(accountWith))
  const hours = Array.from({ length: 48 }, () => random.between(1, 20 * 24))
  const tries = hours
    .toSorted((one, other) => other - one)
    .map((hoursAgo) => {
      const { personId, phone } = random.pick(residents)
      const fate = random.pick(fates)
      const recipient = fate.channel === 'sms' ? maskRecipient(phone) : 'w***@example.cn'
      const createdAt = DateTime.now().minus({ hours: hoursAgo })
      return { ...fate, kind: 'notice' as const, personId, recipient, createdAt }
    })
  await MessageDelivery.createMany(tries)
}

async function accountWith(phone: string) {
  const account = await Account.query().where('phone_digest', digest(phone)).firstOrFail()
  return { personId: account.personId, phone }
}
