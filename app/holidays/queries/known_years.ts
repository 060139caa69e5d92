import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

/** The years whose holidays were imported or entered at the desk, the earliest first. */
export default async function knownYears(client?: TransactionClient): Promise<number[]> {
  const { rows }: { rows: { year: number }[] } = await (client ?? db).rawQuery(
    `select year::int as year from holiday_years
     union select extract(year from day)::int from calendar_days
     order by year`
  )
  return rows.map(({ year }) => year)
}
