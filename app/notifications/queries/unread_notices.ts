import db from '@adonisjs/lucid/services/db'

/** How many notices a person has not read yet. */
export default async function unreadNotices(personId: string) {
  const { count } = await db
    .from('notices')
    .where('person_id', personId)
    .whereNull('read_at')
    .count('* as count')
    .firstOrFail()
  return Number(count)
}
