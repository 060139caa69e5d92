import type Profile from '../models/profile.ts'
import type { ListedVolunteer } from '../pages.ts'
import minutesOfPeople from './minutes_of_people.ts'
import starsOfPeople from './stars_of_people.ts'

/** Volunteers as a list shows them, with what counts for them; expects `person`. */
export default async function listedVolunteers(profiles: Profile[]): Promise<ListedVolunteer[]> {
  const ids = profiles.map(({ personId }) => personId)
  const minutes = await minutesOfPeople(ids)
  const stars = await starsOfPeople(ids)
  return profiles.map(({ id, number, person, skills }) => ({
    ...{ id, number, skills },
    person: person.maskedName,
    minutes: minutes.get(person.id) ?? 0,
    stars: stars.get(person.id) ?? 0,
  }))
}
