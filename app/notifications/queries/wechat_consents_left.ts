import db from '@adonisjs/lucid/services/db'

/** How many messages a person still agreed to get by WeChat. */
export default async function wechatConsentsLeft({ id }: { id: string }) {
  const { count } = await db
    .from('wechat_consents')
    .where('person_id', id)
    .whereNull('used_for')
    .count('* as count')
    .firstOrFail()
  return Number(count)
}
