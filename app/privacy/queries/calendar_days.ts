import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import knownYears from '#holidays/queries/known_years'

/** The days that were entered by hand, from this year on. */
export default async function calendarDays() {
  const rows = await db
    .from('calendar_days')
    .whereRaw("day >= date_trunc('year', now())")
    .select(db.raw('day::text as day'), 'is_workday', 'name')
    .orderBy('day')
  return rows.map(({ day, is_workday, name }) => ({
    day: String(day),
    isWorkday: Boolean(is_workday),
    name: String(name),
  }))
}

/** Whether the holidays of this year and the next are known. */
export async function yearsAhead() {
  const known = await knownYears()
  const { year } = DateTime.now().setZone('Asia/Shanghai')
  return [year, year + 1].map((each) => ({ year: each, isKnown: known.includes(each) }))
}
