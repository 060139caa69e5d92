import transaction from '#core/transaction'

export type HolidayDay = { day: string; kind: 'day_off' | 'workday'; name: string }

/** All days of a year that are not like their weekday, and who says so. */
export type HolidayYear = { year: number; source: string; days: HolidayDay[] }

/** Keeps what was published for a year in place of what was known of it; the same again changes nothing. */
export default async function importHolidays({ days, source, year }: HolidayYear) {
  await transaction(async (client) => {
    await client.rawQuery("select pg_advisory_xact_lock(hashtextextended('holidays', 0))")
    await client
      .knexQuery()
      .table('holiday_years')
      .insert({ year, source })
      .onConflict('year')
      .merge({ source, updated_at: new Date() })
    await client.from('holidays').where({ year }).delete()
    await client
      .insertQuery()
      .table('holidays')
      .multiInsert(days.map((each) => ({ ...each, year })))
  })
}
