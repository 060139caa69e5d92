import { v7 as uuid } from 'uuid'
import transaction from '#core/transaction'

/** In one go; WeChat asks for three templates at most. */
export const MOST_CONSENTS = 3

/** Somebody agreed in WeChat to be told so many times; each consent is good for one message. */
export default async function rememberWechatConsents(person: { id: string }, count: number) {
  const consents = Array.from({ length: Math.min(count, MOST_CONSENTS) }, () => ({
    id: uuid(),
    person_id: person.id,
    given_at: new Date(),
  }))
  await transaction((client) => client.insertQuery().table('wechat_consents').multiInsert(consents))
}

/** Somebody came back from WeChat and agreed to one message; however often that page is opened, it is one. */
export async function rememberWechatConsent({ id }: { id: string }, requestKey: string) {
  const consent = { id: uuid(), person_id: id, given_at: new Date(), request_key: requestKey }
  await transaction((client) =>
    client.knexQuery().table('wechat_consents').insert(consent).onConflict('request_key').ignore()
  )
}
