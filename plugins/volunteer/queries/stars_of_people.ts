import Star from '../models/star.ts'

/** How many stars each of these people has been granted, by person; who has none is missing. */
export default async function starsOfPeople(personIds: string[]) {
  const stars = await Star.query()
    .whereIn('person_id', personIds)
    .whereNotNull('granted_at')
    .orderBy('stars')
  return new Map(stars.map((star) => [star.personId, star.stars]))
}
