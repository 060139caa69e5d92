import db from '@adonisjs/lucid/services/db'

/** How many lines of a person's inbox are unread: what is about one matter is one. */
export default async function unreadNotices(personId: string) {
  const { rows } = await db.rawQuery<{ rows: { count: string }[] }>(
    `select count(distinct case
       when matter is null then id::text else sender || ' ' || kind || ' ' || matter end)
     from notices where person_id = :personId and read_at is null`,
    { personId }
  )
  return Number(rows[0].count)
}
