import db from '@adonisjs/lucid/services/db'

/**
 * Every day that is not like its weekday, by `2026-10-01`: whether one works on it. What was entered by
 * hand at the desk comes before what was imported.
 */
export default async function daysUnlikeWeekdays(): Promise<ReadonlyMap<string, boolean>> {
  const { rows }: { rows: { day: string; isWorkday: boolean }[] } = await db.rawQuery(
    `select day::text as day, is_workday as "isWorkday" from calendar_days
     union all
     select day::text, kind = 'workday' from holidays
     where day not in (select day from calendar_days)
     order by day`
  )
  return new Map(rows.map(({ day, isWorkday }) => [day, isWorkday]))
}
