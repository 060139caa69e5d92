import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { digest, seal } from '#identity/sealed'
import MessageAddress from '#notifications/models/message_address'

/** From now on messages by WeChat go to this account. What was agreed to for another one no longer counts. */
export default async function linkWechat({ id: personId }: { id: string }, openid: string) {
  await transaction(async (client) => {
    await client.rawQuery('select id from persons where id = :personId for no key update', {
      personId,
    })
    const before = await MessageAddress.query({ client })
      .where({ personId, channel: 'wechat' })
      .whereNotNull('confirmed_at')
      .first()
    if (before?.addressDigest === digest(openid)) return
    await forget(personId, client)
    await MessageAddress.create(
      {
        ...{ personId, channel: 'wechat', tries: 0, codeDigest: null, expiresAt: null },
        ...{ addressSealed: seal(openid), addressDigest: digest(openid) },
        confirmedAt: DateTime.now(),
      },
      { client }
    )
  })
}

/** Nothing goes to WeChat any more, and what was agreed to is gone. */
export async function unlinkWechat({ id }: { id: string }) {
  await transaction((client) => forget(id, client))
}

async function forget(personId: string, client: TransactionClient) {
  const ofPerson = { person_id: personId }
  await client
    .from('message_addresses')
    .where({ ...ofPerson, channel: 'wechat' })
    .delete()
  await client.from('wechat_consents').where(ofPerson).whereNull('used_for').delete()
}
