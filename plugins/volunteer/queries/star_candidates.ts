import type { Territory } from '#core/people'
import Star from '../models/star.ts'
import { minutesForStar } from '../star_levels.ts'
import type { StarLevels } from '../star_levels.ts'
import minutesOfPeople from './minutes_of_people.ts'
import starsOfPeople from './stars_of_people.ts'
import volunteersAt from './volunteers_at.ts'

/** Who has served long enough for their next star: one level at a time, and once. */
export default async function starCandidates(territory: Territory, levels: StarLevels) {
  const profiles = await volunteersAt(territory)
  const ids = profiles.map(({ personId }) => personId)
  const minutes = await minutesOfPeople(ids)
  const stars = await starsOfPeople(ids)
  const waiting = await waitingOrWithheld(ids)
  return profiles.flatMap(({ number, person }) => {
    const next = (stars.get(person.id) ?? 0) + 1
    const served = minutes.get(person.id) ?? 0
    const least = minutesForStar(next, levels)
    const isDue = least !== null && served >= least && !waiting.has(person.id)
    return isDue ? [{ person, number, stars: next, minutes: served }] : []
  })
}

/** Whose name is on notice now, or was withheld less than a year ago: false hours cost that at least. */
async function waitingOrWithheld(personIds: string[]) {
  const stars = await Star.query()
    .whereIn('person_id', personIds)
    .whereNull('granted_at')
    .where((either) =>
      either
        .whereNull('withheld_at')
        .orWhereRaw("withheld_at > clock_timestamp() - interval '1 year'")
    )
  return new Set(stars.map(({ personId }) => personId))
}
