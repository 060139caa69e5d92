import type { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Shift from '../models/shift.ts'

/** As long as whoever was helped can say so where nobody noted it. */
const WINDOW = { hours: 24 }

/** Every seat in a shift for somebody's need that has ended within a day and whose minutes nobody has confirmed yet. */
export default async function helpJustOver(territory: Territory, now: DateTime) {
  const shifts = await Shift.within(territory)
    .whereHas('task', (task) => task.has('answer'))
    .whereHas('session', (session) =>
      session
        .whereNull('cancelled_at')
        .whereBetween('ends_at', [now.minus(WINDOW).toJSDate(), now.toJSDate()])
    )
    .preload('task', (task) => task.preload('answer', (answer) => answer.preload('need')))
    .preload('session', (session) =>
      session.preload('enrolments', (enrolments) =>
        enrolments
          .withScopes((seats) => seats.seated())
          .doesntHave('confirmation')
          .orderBy('id')
      )
    )
    .orderBy('id')
  return shifts.flatMap((shift) =>
    shift.session.enrolments.map(({ id: enrolmentId }) => {
      return { enrolmentId, shift, need: shift.task.answer.need }
    })
  )
}
