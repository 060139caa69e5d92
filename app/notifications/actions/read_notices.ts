import { DateTime } from 'luxon'
import Notice from '#notifications/models/notice'

/** Notes that a person has read one notice, or all of them; the first time counts. */
export default async function readNotices(personId: string, noticeId?: string) {
  const unread = Notice.query().where('person_id', personId).whereNull('read_at')
  if (noticeId) unread.where('id', noticeId)
  await unread.update({ readAt: DateTime.now() })
}
