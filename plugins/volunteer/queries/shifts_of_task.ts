import Shift from '../models/shift.ts'
import byStart from './by_start.ts'

/** The published days on which a task is done, the earliest first. */
export default function shiftsOfTask(taskId: string) {
  return Shift.query()
    .where({ taskId })
    .whereNotNull('published_at')
    .preload('session')
    .preload('organisation')
    .orderBy(byStart())
    .orderBy('id')
}
