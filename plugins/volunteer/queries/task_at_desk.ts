import type { Territory } from '#core/people'
import tasksAtDesk from './tasks_at_desk.ts'

/** One task with all that belongs to it. */
export default async function taskAtDesk(territory: Territory, id: string) {
  return tasksAtDesk(territory)
    .whereRaw('volunteer_tasks.id::text = ?', [id])
    .preload('training')
    .preload('answer', (answer) =>
      answer.preload('need', (need) => need.preload('person').preload('evaluation'))
    )
    .preload('shifts', (shift) =>
      shift.preload('session', (session) =>
        session.preload('enrolments', (enrolments) =>
          enrolments
            .withScopes((seats) => seats.seated())
            .preload('companions')
            .preload('attendance')
            .preload('confirmation')
        )
      )
    )
    .firstOrFail()
}
