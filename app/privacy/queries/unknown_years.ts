import type PrivacyRequest from '#privacy/models/privacy_request'
import knownYears from '#holidays/queries/known_years'

/** The years in which requests are due and of which nobody has entered the holidays: their days may be wrong. */
export default async function unknownYearsOf(requests: PrivacyRequest[]) {
  const known = await knownYears()
  const years = new Set(requests.map(({ dueOn }) => dueOn.year))
  return [...years].filter((year) => !known.includes(year)).sort()
}
