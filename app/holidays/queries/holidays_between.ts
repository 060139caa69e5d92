import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import HolidayCalendar, { type HolidayKind } from '#holidays/holiday_calendar'
import knownYears from '#holidays/queries/known_years'

type Row = { day: string; kind: HolidayKind; name: string }

/** The calendar from one day to another, both included, such as `2026-12-24` and `2027-01-07`. */
export default async function holidaysBetween(
  from: string,
  until: string,
  client?: TransactionClient
) {
  const { rows }: { rows: Row[] } = await (client ?? db).rawQuery(
    `select day::text as day, case when is_workday then 'workday' else 'day_off' end as kind, name
     from calendar_days where day between :from and :until
     union all
     select day::text, kind, name from holidays
     where day between :from and :until and day not in (select day from calendar_days)`,
    { from, until }
  )
  const days = rows.map(({ day, kind, name }) => [day, { kind, name }] as const)
  return new HolidayCalendar(new Set(await knownYears(client)), new Map(days))
}
