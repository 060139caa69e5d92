import { digest } from '#identity/sealed'
import MessageAddress from '#notifications/models/message_address'

/** Whether a person is reached by WeChat under this id. */
export default async function isLinkedTo({ id: personId }: { id: string }, openid = '') {
  const address = await MessageAddress.query()
    .where({ personId, channel: 'wechat', addressDigest: digest(openid) })
    .whereNotNull('confirmed_at')
    .first()
  return address !== null
}
