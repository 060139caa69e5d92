import { Enrolment } from '#core/enrolment'
import Service from '../models/service.ts'
import type Shift from '../models/shift.ts'
import latestRecords from './latest_records.ts'

/** Who took part in these shifts and came, with what counts for them; expects each shift's `session`. */
export default async function servicesOfShifts(shifts: Shift[]) {
  const shiftOf = new Map(shifts.map((shift) => [shift.sessionId, shift]))
  const enrolments = await Enrolment.query()
    .whereIn('session_id', [...shiftOf.keys()])
    .whereNull('cancelled_at')
    .has('attendance')
    .preload('person')
    .preload('attendance')
    .preload('confirmation')
    .orderBy('id')
  const counting = await latestRecords(enrolments.map(({ id }) => id))
  return enrolments.map((enrolment) => {
    const shift = shiftOf.get(enrolment.sessionId)!
    return new Service(enrolment, shift, counting.get(enrolment.id))
  })
}
