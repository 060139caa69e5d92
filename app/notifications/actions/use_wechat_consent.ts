import db from '@adonisjs/lucid/services/db'
import transaction from '#core/transaction'

/**
 * Uses one of a person's consents for a message, the oldest first; false if none is left. A message
 * that is tried again keeps the one that it has. However many ask at once, each consent is used once.
 */
export default async function useWechatConsent(personId: string, messageId: string) {
  const had = await db.from('wechat_consents').where('used_for', messageId).first()
  if (had) return true
  const { rowCount } = await db.rawQuery(
    `update wechat_consents set used_for = :messageId, used_at = now()
     where id = (
       select id from wechat_consents
       where person_id = coalesce(person_now(:personId), :personId) and used_for is null
       order by given_at, id limit 1 for update
     )`,
    { personId, messageId }
  )
  return rowCount === 1
}

/** Of a message or a digest that WeChat never took; in the caller's transaction. */
export async function giveBackWechatConsent(messageId: string) {
  await transaction((client) =>
    client
      .from('wechat_consents')
      .where('used_for', messageId)
      .update({ used_for: null, used_at: null })
  )
}
