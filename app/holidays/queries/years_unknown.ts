import { DateTime } from 'luxon'
import knownYears from '#holidays/queries/known_years'

/** By the middle of December at the latest the State Council has published the next year. */
const LOOK_AHEAD = { months: 2 }

/** The years that have begun or begin within two months, and of which nothing is known. */
export default async function yearsUnknown(now: DateTime = DateTime.now()): Promise<number[]> {
  const known = await knownYears()
  const [first, last] = [now, now.plus(LOOK_AHEAD)].map(
    (moment) => moment.setZone('Asia/Shanghai').year
  )
  return [...new Set([first, last])].filter((year) => !known.includes(year))
}
