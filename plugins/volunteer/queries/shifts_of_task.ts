import Shift from '../models/shift.ts'
import byStart from './by_start.ts'

/** The published days on which a task is done, without those called off, the earliest first. */
export default function shiftsOfTask(taskId: string) {
  return Shift.query()
    .where({ taskId })
    .whereNotNull('published_at')
    .whereHas('session', (session) => session.whereNull('cancelled_at'))
    .preload('session')
    .preload('organisation')
    .orderBy(byStart())
    .orderBy('id')
}
