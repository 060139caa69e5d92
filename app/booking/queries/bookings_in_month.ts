import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { zone } from '#booking/clock'
import type Resource from '#booking/models/resource'
import type Person from '#identity/models/person'

export type Month = { person: Person; startsAt: DateTime }

/** How many a person's household has, and had, of a tree in the month of a moment; what ended before it began does not count. */
export default async function bookingsInMonth(
  { rootId }: Resource,
  { person, startsAt }: Month,
  client?: TransactionClient
): Promise<number> {
  const month = startsAt.setZone(zone).startOf('month')
  const [{ total }] = await (client ?? db)
    .from('bookings')
    .join('booking_resources as resource', 'resource.id', 'bookings.resource_id')
    .join('persons', 'persons.id', 'bookings.person_id')
    .leftJoin('booking_endings as ending', 'ending.booking_id', 'bookings.id')
    .whereRaw('resource.lineage[1] = ?', [rootId])
    .where((own) => {
      own.where('persons.id', person.id)
      if (person.householdId) own.orWhere('persons.household_id', person.householdId)
    })
    .where('bookings.starts_at', '>=', month.toJSDate())
    .where('bookings.starts_at', '<', month.plus({ months: 1 }).toJSDate())
    .whereRaw("coalesce(ending.kind, 'released') = 'released'")
    .count('* as total')
  return Number(total)
}
