import type PrivacyRequest from '#privacy/models/privacy_request'
import daysUnlikeWeekdays from '#holidays/queries/days_unlike_weekdays'
import { isKnownYear } from '#privacy/working_days'

/** The years in which requests are due and of which nobody has entered the holidays: their days may be wrong. */
export default async function unknownYearsOf(requests: PrivacyRequest[]) {
  const overrides = await daysUnlikeWeekdays()
  const years = new Set(requests.map(({ dueOn }) => dueOn.year))
  return [...years].filter((year) => !isKnownYear(year, overrides)).sort()
}
