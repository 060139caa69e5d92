import { DateTime } from 'luxon'
import openSession from '#enrolment/actions/open_session'
import Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type Person from '#identity/models/person'
import { createResident } from '#tests/factories/people'
import type Territory from '#territories/models/territory'

/** A session of two hours that begins in an hour. */
export function openIn(community: Territory, seats: number, startsIn = { hours: 1 }) {
  const startsAt = DateTime.now().plus(startsIn)
  const endsAt = startsAt.plus({ hours: 2 })
  return openSession({ pluginId: 'test', territoryId: community.id, seats, startsAt, endsAt })
}

export async function neighbours(community: Territory, count: number) {
  const people: Person[] = []
  for (let i = 0; i < count; i++) people.push(await createResident(community))
  return people
}

/** Who has a seat. */
export function seated(session: EnrolmentSession) {
  return Enrolment.query().where('session_id', session.id).whereNull('cancelled_at')
}

/** What each attempt came to: the class of its error, or null. */
export async function outcomesOf(attempts: Promise<unknown>[]) {
  const settled = await Promise.allSettled(attempts)
  return settled.map((each) => (each.status === 'rejected' ? each.reason.constructor : null))
}
