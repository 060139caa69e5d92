import Shift from '../models/shift.ts'

/** What the shifts of these sessions are called, by session. */
export default async function titlesOf(sessionIds: string[]) {
  const shifts = await Shift.query().whereIn('session_id', sessionIds).orderBy('id')
  return new Map(shifts.map(({ sessionId, title }) => [sessionId, title]))
}
