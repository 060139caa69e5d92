import { rosterOf } from '#core/enrolment'
import Service from '../models/service.ts'
import type Shift from '../models/shift.ts'
import latestRecords from './latest_records.ts'

/** Who has a seat in a shift, by seat. */
export default async function rosterAt(shift: Shift) {
  const enrolments = await rosterOf(shift.sessionId)
  const counting = await latestRecords(enrolments.map(({ id }) => id))
  return enrolments.map((enrolment) => new Service(enrolment, shift, counting.get(enrolment.id)))
}
