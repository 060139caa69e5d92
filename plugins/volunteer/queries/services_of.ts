import { enrolmentsOf } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import Service from '../models/service.ts'
import Shift from '../models/shift.ts'
import latestRecords from './latest_records.ts'

/** A person's part in shifts here: what is coming, the soonest first, and what is done, the latest first. */
export default async function servicesOf(community: Territory, person: Person) {
  const services = await latestServices(community, person)
  return {
    upcoming: services.filter((service) => service.isUpcoming).reverse(),
    done: services.filter((service) => !service.isUpcoming),
  }
}

async function latestServices(community: Territory, person: Person) {
  const enrolments = await enrolmentsOf(person.id, 'volunteer').limit(100)
  // Asked for every home page, and most people are in no shift.
  if (enrolments.length === 0) return []

  const sessionIds = enrolments.map((enrolment) => enrolment.sessionId)
  const shifts = await Shift.within(community)
    .whereIn('session_id', sessionIds)
    .preload('session')
    .orderBy('id')

  const counting = await latestRecords(enrolments.map(({ id }) => id))
  const shiftOf = new Map(shifts.map((shift) => [shift.sessionId, shift]))
  return enrolments.flatMap((enrolment) => {
    const shift = shiftOf.get(enrolment.sessionId)
    return shift ? [new Service(enrolment, shift, counting.get(enrolment.id))] : []
  })
}
