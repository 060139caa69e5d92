import db from '@adonisjs/lucid/services/db'

/** Every act that was ever recorded, by name. */
export default async function recordedActs(): Promise<string[]> {
  const rows = await db.from('audit_entries').distinct('act').orderBy('act')
  return rows.map(({ act }) => act)
}
