import HouseholdMember from '#identity/models/household_member'
import type Person from '#identity/models/person'
import HouseRelation from '#registers/models/house_relation'
import PersonFact from '#registers/models/person_fact'
import believed, { type Moment } from '#registers/queries/believed'
import { personsAt, withId } from '#registers/queries/ground'
import type Territory from '#territories/models/territory'

/** A person whom one may see from here, or a 404. */
export function personAt(territory: Territory, id: string) {
  return withId(personsAt(territory), 'persons', id)
    .preload('grid')
    .preload('account')
    .firstOrFail()
}

/** What the register says of a person, now or as it did at a moment. */
export async function factsOf({ id }: Person, moment?: Moment) {
  return believed(PersonFact.query(), moment)
    .where('person_id', id)
    .orderBy([{ column: 'fact' }, { column: 'valid_from', order: 'desc' }, { column: 'id' }])
}

export async function relationsOf({ id }: Person, moment?: Moment) {
  return believed(HouseRelation.query(), moment)
    .where('person_id', id)
    .preload('house', (house) => house.preload('building'))
    .orderBy([{ column: 'valid_from', order: 'desc' }, { column: 'id' }])
}

export async function homesOf({ id }: Person) {
  return HouseholdMember.query()
    .where('person_id', id)
    .whereNull('superseded_at')
    .preload('household')
    .orderBy([{ column: 'moved_in_on', order: 'desc' }, { column: 'id' }])
}

/** Everything that is not believed any more, the latest first: what was corrected, ended or withdrawn. */
export async function formerlyBelieved({ id }: Person) {
  const [facts, relations, homes] = await Promise.all([
    PersonFact.query().where('person_id', id).whereNotNull('superseded_at'),
    HouseRelation.query()
      .where('person_id', id)
      .whereNotNull('superseded_at')
      .preload('house', (house) => house.preload('building')),
    HouseholdMember.query()
      .where('person_id', id)
      .whereNotNull('superseded_at')
      .preload('household'),
  ])
  return { facts, relations, homes }
}
