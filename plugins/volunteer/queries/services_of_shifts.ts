import { DateTime } from 'luxon'
import { Enrolment } from '#core/enrolment'
import Service from '../models/service.ts'
import type Shift from '../models/shift.ts'
import latestRecords from './latest_records.ts'

/** Who has a seat in these shifts that have begun, with what counts for them; expects each shift's `session`. */
export default async function servicesOfShifts(shifts: Shift[]) {
  const begun = shifts.filter(({ session }) => session.checkInOpensAt <= DateTime.now())
  const shiftOf = new Map(begun.map((shift) => [shift.sessionId, shift]))
  const enrolments = await Enrolment.query()
    .whereIn('session_id', [...shiftOf.keys()])
    .withScopes((seats) => seats.seated())
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
