import { Enrolment } from '#core/enrolment'
import type { Territory } from '#core/people'
import Service from '../models/service.ts'
import Shift from '../models/shift.ts'
import latestRecords from './latest_records.ts'

/** One person's part in a shift at this territory, with the person; other plugins' enrolments are not found. */
export default async function serviceWithin(territory: Territory, enrolmentId: string) {
  const enrolment = await Enrolment.findWithin(territory, enrolmentId)
  await enrolment.load((loader) =>
    loader
      .load('person')
      .load('enrolledBy')
      .load('companions')
      .load('attendance')
      .load('confirmation')
      .load('noShow')
  )
  const shift = await Shift.within(territory)
    .where('session_id', enrolment.sessionId)
    .preload('session')
    .preload('organisation')
    .preload('task')
    .firstOrFail()
  const counting = await latestRecords([enrolment.id])
  return new Service(enrolment, shift, counting.get(enrolment.id))
}
