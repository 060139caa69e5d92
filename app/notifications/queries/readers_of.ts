import db from '@adonisjs/lucid/services/db'
import Person from '#identity/models/person'
import type Broadcast from '#notifications/models/broadcast'

const PER_PAGE = 20

export type Readership = { people: number; read: number; sent: number; waiting: number }

/** How many were told, have read it, and got it by a channel. */
export async function readershipOf({ id }: Broadcast): Promise<Readership> {
  const { rows } = await db.rawQuery<{ rows: Readership[] }>(
    `select count(*)::int as people, count(read_at)::int as read,
       count(*) filter (where exists (
         select 1 from outgoing_messages where notice_id = notices.id and state = 'sent'
       ))::int as sent,
       count(*) filter (where exists (
         select 1 from outgoing_messages where notice_id = notices.id and state = 'waiting'
       ))::int as waiting
     from notices where reference = :id and urgency = 'emergency'`,
    { id }
  )
  return rows[0]
}

/** Who has not read it, the oldest first: whom to phone, or at whose door to knock. */
export default function unreadersOf({ id }: Broadcast, page: number) {
  return Person.query()
    .whereIn('id', (query) =>
      query
        .from('notices')
        .where({ reference: id, urgency: 'emergency' })
        .whereNull('read_at')
        .select('person_id')
    )
    .preload('account')
    .preload('grid')
    .orderByRaw('birth_date nulls last')
    .orderBy('id')
    .paginate(page, PER_PAGE)
}
