import db from '@adonisjs/lucid/services/db'
import tellOfChange from '#notifications/live/tell_of_change'

/**
 * Notes that a person has read one notice, with what was one line with it, or all of them but
 * emergencies, of which staff must know that they were seen. The first time counts.
 */
export default async function readNotices(personId: string, noticeId?: string) {
  const which = noticeId ? oneLine : "urgency <> 'emergency'"
  const { rowCount } = await db.rawQuery(
    `update notices set read_at = now()
     where person_id = :personId and read_at is null and ${which}`,
    { personId, ...(noticeId ? { noticeId } : {}) }
  )
  if (rowCount > 0) await tellOfChange(personId)
}

const oneLine = `(id = :noticeId or (sender, kind, matter) =
  (select sender, kind, matter from notices where id = :noticeId))`
