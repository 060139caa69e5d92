import recordLook from '#audit/actions/record_look'
import Account from '#identity/models/account'
import type Person from '#identity/models/person'
import { digest } from '#identity/sealed'
import askRequest from '#privacy/actions/ask_request'
import giveConsent, { refuseConsent } from '#privacy/actions/give_consent'
import type { DemoPlan } from './plan.ts'

const looks = [
  { act: 'identity.number_seen', purpose: '核对本人证件' },
  { act: 'identity.number_seen', purpose: '核对代办人与被代办人的证件' },
  { act: 'identity.number_seen', purpose: '高龄补贴年审，核对年龄' },
]

/** Some were looked at, agreed to something or asked for something: what people see under 我的数据. */
export default async function askAboutData({ phones }: DemoPlan, staff: Person) {
  const [first, second] = await Promise.all([...phones.values()].slice(0, 2).map(personWith))
  for (const look of looks) await recordLook({ by: staff, person: first, ...look })
  await recordLook({ by: staff, person: second, ...looks[0] })

  const answering = { person: first, by: first, how: 'screen' } as const
  await giveConsent({ ...answering, purpose: 'identity.alipay' })
  await giveConsent({ ...answering, purpose: 'publishing.picture' })
  await refuseConsent({ ...answering, purpose: 'identity.face' })
  const words = '我登记的名字和身份证上差一个字，请帮我核对。'
  await askRequest(second, { kind: 'correction', field: 'other', words }, second)
}

async function personWith(phone: string) {
  const account = await Account.query()
    .where('phone_digest', digest(phone))
    .preload('person')
    .firstOrFail()
  return account.person
}
