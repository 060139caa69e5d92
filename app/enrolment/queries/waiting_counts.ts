import db from '@adonisjs/lucid/services/db'

/** How many wait for a seat in each of these sessions; a session without any is missing. */
export default async function waitingCounts(sessionIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .from('enrolment_waits')
    .whereIn('session_id', sessionIds)
    .whereNull('ended_at')
    .groupBy('session_id')
    .select('session_id')
    .count('* as waiting')
  return new Map(rows.map((row) => [row.session_id, Number(row.waiting)]))
}
