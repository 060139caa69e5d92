import importHolidays from '#holidays/actions/import_holidays'
import publishedDays from '#holidays/published_days'
import importedYears from '#holidays/queries/imported_years'

/** Keeps the years that the installed package knows and the table does not; answers which those were. */
export default async function takePublishedYears() {
  const known = await importedYears()
  const missing = (await publishedDays()).filter(({ year }) => !known.includes(year))
  for (const year of missing) await importHolidays(year)
  return missing.map(({ year }) => year)
}
