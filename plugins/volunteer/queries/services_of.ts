import { enrolmentsOf, type Enrolment } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import Service from '../models/service.ts'
import Shift from '../models/shift.ts'
import latestRecords, { type CountingRecord } from './latest_records.ts'

/** A person's part in shifts here: what is coming, the soonest first, and what is done, the latest first. */
export default async function servicesOf(community: Territory, person: Person) {
  const enrolments = await enrolmentsOf(person.id, 'volunteer').limit(100)
  const counting = await latestRecords(enrolments.map(({ id }) => id))
  const services = await servicesIn(community, enrolments, counting)
  return {
    upcoming: services.filter((service) => service.isUpcoming).reverse(),
    done: services.filter((service) => !service.isUpcoming),
  }
}

async function servicesIn(
  community: Territory,
  enrolments: Enrolment[],
  counting: Map<string, CountingRecord>
) {
  // Most people are in no shift.
  if (enrolments.length === 0) return []

  const shifts = await Shift.within(community)
    .whereIn(
      'session_id',
      enrolments.map((enrolment) => enrolment.sessionId)
    )
    .preload('session')
    .orderBy('id')
  const shiftOf = new Map(shifts.map((shift) => [shift.sessionId, shift]))
  return enrolments.flatMap((enrolment) => {
    const shift = shiftOf.get(enrolment.sessionId)
    return shift ? [new Service(enrolment, shift, counting.get(enrolment.id))] : []
  })
}
