import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import Availability from '#booking/availability'
import { momentOn } from '#booking/clock'
import OpeningException from '#booking/models/opening_exception'
import OpeningHours from '#booking/models/opening_hours'
import type Resource from '#booking/models/resource'
import leavesOf from '#booking/queries/leaves_of'
import HolidayCalendar from '#holidays/holiday_calendar'
import holidaysBetween from '#holidays/queries/holidays_between'

/** Longer than any booking with what comes before and after it. */
const MARGIN = { hours: 36 }

/** Days such as `2026-11-28`, both included. */
export type Days = { from: string; until: string }

/** The transaction in which it is asked, and the leaves of each resource where they are known. */
type Known = { client?: TransactionClient; leaves?: Map<string, string[]> }

/** When these resources are open and free; asks as often for many as for one. */
export default async function availabilityOf(
  resources: Resource[],
  days: Days,
  { client, leaves: known }: Known = {}
) {
  const lineages = [...new Set(resources.flatMap(({ lineage }) => lineage))]
  const ids = resources.map(({ id }) => id)
  const leaves = known ?? (await leavesOf(ids, client))
  const hours = await OpeningHours.query({ client }).whereIn('resource_id', lineages).orderBy('id')
  const exceptions = await OpeningException.query({ client })
    .whereIn('resource_id', lineages)
    .whereBetween('day', [days.from, days.until])
    .orderBy('id')
  return new Availability({
    leaves,
    hours: Map.groupBy(hours, ({ resourceId }) => resourceId),
    exceptions: Map.groupBy(exceptions, ({ resourceId }) => resourceId),
    calendar: await calendarFor(resources, days, client),
    occupied: await occupiedIn([...new Set([...leaves.values()].flat())], days, client),
  })
}

/** Those that are open as usual on holidays do not ask for them. */
function calendarFor(resources: Resource[], { from, until }: Days, client?: TransactionClient) {
  const isAsked = resources.some(({ holidays }) => holidays === 'closed')
  return isAsked ? holidaysBetween(from, until, client) : new HolidayCalendar(new Set(), new Map())
}

type Row = { leaf_id: string; from: Date; until: Date }

async function occupiedIn(leaves: string[], { from, until }: Days, client?: TransactionClient) {
  const { rows }: { rows: Row[] } = await (client ?? db).rawQuery(
    `select leaf_id, lower(during) as from, upper(during) as until from booking_occupancies
     where leaf_id = any(:leaves) and during && tstzrange(:from, :until)`,
    {
      leaves,
      from: momentOn(from, 0).minus(MARGIN).toISO(),
      until: momentOn(until, 0).plus(MARGIN).plus({ days: 1 }).toISO(),
    }
  )
  const spans = rows.map((row) => ({
    leaf: row.leaf_id,
    from: row.from.getTime(),
    until: row.until.getTime(),
  }))
  return Map.groupBy(spans, ({ leaf }) => leaf)
}
