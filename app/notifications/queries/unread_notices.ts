import db from '@adonisjs/lucid/services/db'

/** How many lines of a person's inbox are unread: what is about one matter is one. */
export default function unreadNotices(personId: string) {
  return countUnread(personId, 'true')
}

/** How many of them can be marked as read without opening them: all but emergencies. */
export function unreadToMark(personId: string) {
  return countUnread(personId, "urgency <> 'emergency'")
}

async function countUnread(personId: string, only: string) {
  const { rows } = await db.rawQuery<{ rows: { count: string }[] }>(
    `select count(distinct case
       when matter is null then id::text else sender || ' ' || kind || ' ' || matter end)
     from notices where person_id = :personId and read_at is null and ${only}`,
    { personId }
  )
  return Number(rows[0].count)
}
