import db from '@adonisjs/lucid/services/db'

/** How many seats are taken in each of these sessions, companions and offers included. */
export default async function seatsTaken(sessionIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .from('enrolments')
    .whereIn('session_id', sessionIds)
    .whereNull('cancelled_at')
    .groupBy('session_id')
    .select('session_id')
    .count('* as taken')
  return new Map(rows.map((row) => [row.session_id, Number(row.taken)]))
}
