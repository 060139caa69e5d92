import type { Person, Territory } from '#core/people'
import type { Standing } from '../pages.ts'
import starLevels, { minutesForStar } from '../star_levels.ts'
import recordsOf from './records_of.ts'
import starsOfPeople from './stars_of_people.ts'

/** How far somebody is, by what counts for them wherever it was. */
export default async function standingOf(
  community: Territory,
  person: Pick<Person, 'id'>
): Promise<Standing> {
  const records = await recordsOf(person).where('minutes', '>', 0)
  const minutes = records.reduce((sum, record) => sum + record.minutes, 0)
  const stars = (await starsOfPeople([person.id])).get(person.id) ?? 0
  const least = minutesForStar(stars + 1, await starLevels(community))
  return {
    ...{ minutes, stars },
    services: records.length,
    next: least === null ? null : { stars: stars + 1, minutes: least },
  }
}
