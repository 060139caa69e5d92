import { dayOf } from '#booking/clock'
import { MonthUsedUp, PointsMissing, type BookingRefused } from '#booking/errors'
import type Resource from '#booking/models/resource'
import availabilityOf from '#booking/queries/availability_of'
import bookingsInMonth from '#booking/queries/bookings_in_month'
import type { Wish } from '#booking/wish'
import type Person from '#identity/models/person'
import balanceOf from '#points/queries/balance'

/**
 * Everything that is against a wish, the plainest first, each with its code, its sentence and a way out;
 * empty where it can be booked now. Without a person only what holds for everybody is said.
 */
export default async function whyNot(
  resource: Resource,
  wish: Wish,
  person: Person | null
): Promise<BookingRefused[]> {
  const days = { from: dayOf(wish.startsAt), until: dayOf(wish.endsAt) }
  const availability = await availabilityOf([resource], days)
  const refusals = availability.refusalsOf(resource, wish)
  return person ? [...refusals, ...(await againstPerson(resource, wish, person))] : refusals
}

async function againstPerson(resource: Resource, { endsAt, startsAt }: Wish, person: Person) {
  const refusals: BookingRefused[] = []
  const count = resource.monthlyPerHousehold
  if (count !== null && (await bookingsInMonth(resource, { person, startsAt })) >= count) {
    refusals.push(new MonthUsedUp({ count }))
  }
  const cost = resource.priceFor(endsAt.diff(startsAt).as('minutes')) + resource.deposit
  const { available } = cost > 0 ? await balanceOf(person.id) : { available: 0 }
  if (available < cost) refusals.push(new PointsMissing({ missing: cost - available }))
  return refusals
}
