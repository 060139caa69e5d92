import type { Person, Territory } from '#core/people'
import Gift from '../models/gift.ts'

/** What a person has given to pools here, the latest first. */
export default function giftsOf(community: Territory, person: Person) {
  return Gift.query()
    .where('person_id', person.id)
    .whereHas('pool', (pool) => pool.where('territory_id', community.id))
    .preload('pool')
    .orderBy('id', 'desc')
}
