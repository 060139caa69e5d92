import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import acceptOffer from '#booking/actions/accept_offer'
import waitFor from '#booking/actions/wait_for'
import type Booking from '#booking/models/booking'
import BookingWait from '#booking/models/booking_wait'
import type Resource from '#booking/models/resource'
import type Person from '#identity/models/person'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import { bookFor, openHall } from './halls.ts'

/** The hour from ten o'clock is booked by the first; the others wait for it in their order. */
export async function createLine(count: number, rules: Parameters<typeof openHall>[1] = {}) {
  const community = await createCommunity()
  const hall = await openHall(community, rules)
  const people = await neighbours(community, count)
  const booking = await bookFor(people[0], hall)
  for (const person of people.slice(1)) await waitFor(hall, person, booking)
  return { community, hall, people, booking }
}

export async function neighbours(community: Territory, count: number) {
  const people: Person[] = []
  for (let each = 0; each < count; each++) people.push(await createResident(community))
  return people
}

/** Who waits for a resource, in order. */
export function waiting({ id }: Resource) {
  return BookingWait.query().where('resource_id', id).whereNull('ended_at').orderBy('place')
}

/** Whom something is offered to now. */
export async function offeredTo(resource: Resource) {
  const waits = await waiting(resource)
  return waits.filter(({ isOffered }) => isOffered).map(({ personId }) => personId)
}

/** Takes an offer for nobody in particular, with nothing more to say. */
export function take(wait: BookingWait): Promise<Booking> {
  return acceptOffer(wait.id, { people: null, purpose: '', requestKey: uuid() })
}

/** As if the time to answer were over. */
export async function letOfferPass(wait: BookingWait) {
  await wait.merge({ offerExpiresAt: DateTime.now().minus({ seconds: 1 }) }).save()
}

export const idsOf = (people: Person[]) => people.map(({ id }) => id)
