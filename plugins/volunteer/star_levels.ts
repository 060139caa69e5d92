import { settingsOf } from '#core/settings'
import type { Territory } from '#core/people'
import volunteer from './plugin.ts'

/** Whole hours for one star to five. */
export type StarLevels = number[]

/** The table of a territory: 100, 300, 600, 1,000 and 1,500 hours unless staff have set others. */
export default async function starLevels(territory: Territory): Promise<StarLevels> {
  const settings = await settingsOf(volunteer, territory)
  const { hoursForStar1, hoursForStar2, hoursForStar3, hoursForStar4, hoursForStar5 } = settings
  return [hoursForStar1, hoursForStar2, hoursForStar3, hoursForStar4, hoursForStar5]
}

/** The minutes that so many stars take; null beyond the last. */
export function minutesForStar(stars: number, levels: StarLevels) {
  const hours = levels[stars - 1]
  return hours === undefined ? null : hours * 60
}
