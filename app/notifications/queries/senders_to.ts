import db from '@adonisjs/lucid/services/db'
import kinds from '#notifications/kinds'

/** Who has told a person something, as far as they still tell things; by name. */
export default async function sendersTo({ id }: { id: string }) {
  const rows: { sender: string }[] = await db
    .from('notices')
    .where('person_id', id)
    .distinct('sender')
    .orderBy('sender')
  return rows.map(({ sender }) => sender).filter((sender) => kinds.of(sender).length > 0)
}
