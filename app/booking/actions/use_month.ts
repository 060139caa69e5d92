import type { TransactionClient } from '#core/database'
import { MonthUsedUp } from '#booking/errors'
import type Resource from '#booking/models/resource'
import bookingsInMonth, { type Month } from '#booking/queries/bookings_in_month'

/** Lets a household have so many in a month. Two of its members at once wait for one another. */
export default async function useMonth(
  resource: Resource,
  month: Month,
  client: TransactionClient
) {
  const count = resource.monthlyPerHousehold
  if (count === null) return

  const { householdId, id } = month.person
  const key = `booking:month:${householdId ?? id}`
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
  if ((await bookingsInMonth(resource, month, client)) >= count) throw new MonthUsedUp({ count })
}
