import { dayOf } from '#booking/clock'
import { MonthUsedUp, PointsMissing, type BookingRefused } from '#booking/errors'
import type Resource from '#booking/models/resource'
import availabilityOf from '#booking/queries/availability_of'
import bookingsInMonth from '#booking/queries/bookings_in_month'
import type { Wish } from '#booking/wish'
import type { TransactionClient } from '#core/database'
import type Person from '#identity/models/person'
import balanceOf from '#points/queries/balance'

/** Whose wish it is, null where only what holds for everybody is asked; and the transaction in which it is asked. */
type Asker = { person: Person | null; client?: TransactionClient }

/** Everything that is against a wish, the plainest first; empty where it can be booked now. */
export default async function refusalsFor(
  resource: Resource,
  wish: Wish,
  { client, person }: Asker
): Promise<BookingRefused[]> {
  const days = { from: dayOf(wish.startsAt), until: dayOf(wish.endsAt) }
  const availability = await availabilityOf([resource], days, { client })
  const refusals = availability.refusalsOf(resource, wish)
  return person
    ? [...refusals, ...(await againstPerson(resource, wish, { client, person }))]
    : refusals
}

async function againstPerson(
  resource: Resource,
  { endsAt, startsAt }: Wish,
  { client, person }: { client?: TransactionClient; person: Person }
) {
  const refusals: BookingRefused[] = []
  const count = resource.monthlyPerHousehold
  if (count !== null && (await bookingsInMonth(resource, { person, startsAt }, client)) >= count) {
    refusals.push(new MonthUsedUp({ count }))
  }
  const cost = resource.priceFor(endsAt.diff(startsAt).as('minutes')) + resource.deposit
  const { available } = cost > 0 ? await balanceOf(person.id, client) : { available: 0 }
  if (available < cost) refusals.push(new PointsMissing({ missing: cost - available }))
  return refusals
}
