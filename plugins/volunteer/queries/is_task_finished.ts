import type { TransactionClient } from '#core/database'
import Shift from '../models/shift.ts'
import type Task from '../models/task.ts'

/** Whether every shift of a task has ended or was called off, and nobody waits for their minutes. */
export default async function isTaskFinished({ id }: Task, client: TransactionClient) {
  const unfinished = await Shift.query({ client })
    .where('task_id', id)
    .whereHas('session', (session) =>
      session.whereNull('cancelled_at').where((either) =>
        either.where('ends_at', '>', new Date()).orWhereHas('enrolments', (enrolments) =>
          enrolments
            .whereNull('cancelled_at')
            .whereHas('attendance', (attendance) => attendance.whereNotNull('checked_in_at'))
            .doesntHave('confirmation')
        )
      )
    )
    .first()
  return unfinished === null
}
