import { Enrolment } from '#core/enrolment'
import type { Territory } from '#core/people'
import Shift from '../models/shift.ts'

/** How many services wait for staff to confirm their minutes; whoever left a training waits for nothing. */
export default async function servicesToConfirm(territory: Territory) {
  const left = await Enrolment.within(territory)
    .withScopes((enrolments) => enrolments.seated())
    .whereIn('session_id', Shift.within(territory).select('session_id'))
    .whereHas('attendance', (attendance) => attendance.whereNotNull('checked_out_at'))
    .doesntHave('confirmation')
    .select('id')
  return left.length
}
