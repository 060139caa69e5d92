import logger from '@adonisjs/core/services/logger'
import takePublishedYears from '#holidays/actions/take_published_years'
import yearsUnknown from '#holidays/queries/years_unknown'
import reckonDueDays from '#privacy/actions/reckon_due_days'

/** Takes what a newer package has brought, reckons anew what is due, and says aloud every day which year is missing. */
export default async function watchHolidays() {
  const taken = await takePublishedYears()
  if (taken.length > 0) await reckonDueDays()

  const years = await yearsUnknown()
  if (years.length === 0) return
  logger.warn(
    { years },
    'no holidays are known for these years; run `node ace holidays:import` once they are published'
  )
}
