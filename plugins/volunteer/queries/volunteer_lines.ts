import type { ListLine } from '#core/lists'
import type { Territory } from '#core/people'
import { dayOf } from '../shanghai_time.ts'
import minutesOfPeople from './minutes_of_people.ts'
import starsOfPeople from './stars_of_people.ts'
import volunteersAt from './volunteers_at.ts'

/** Everybody who is registered, as neighbours see names, with what counts for them; the latest first. */
export default async function volunteerLines(territory: Territory): Promise<ListLine[]> {
  const profiles = await volunteersAt(territory)
  const ids = profiles.map(({ personId }) => personId)
  const minutes = await minutesOfPeople(ids)
  const stars = await starsOfPeople(ids)
  return profiles.map(({ createdAt, number, person, skills }) => ({
    number,
    person: person.maskedName,
    skills: skills.join('、'),
    hours: Math.round(((minutes.get(person.id) ?? 0) / 60) * 10) / 10,
    stars: stars.get(person.id) ?? 0,
    registered_on: dayOf(createdAt),
  }))
}
