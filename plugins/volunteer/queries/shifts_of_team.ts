import Shift from '../models/shift.ts'
import byStart from './by_start.ts'

/** What a team has taken on, the earliest first. */
export default function shiftsOfTeam(teamId: string) {
  return Shift.query()
    .whereHas('task', (task) => task.where({ teamId }))
    .whereNotNull('published_at')
    .whereHas('session', (session) => session.whereNull('cancelled_at'))
    .preload('session')
    .preload('organisation')
    .orderBy(byStart())
    .orderBy('id')
}
