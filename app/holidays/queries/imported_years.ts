import db from '@adonisjs/lucid/services/db'

/** The years that were imported whole, the earliest first. */
export default async function importedYears(): Promise<number[]> {
  const rows = await db.from('holiday_years').select('year').orderBy('year')
  return rows.map(({ year }) => Number(year))
}
