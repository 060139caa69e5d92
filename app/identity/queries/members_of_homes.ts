import HouseholdMember from '#identity/models/household_member'
import type Person from '#identity/models/person'

/** Everybody who lives in the homes of a person now and may be shown, in the order in which they came. */
export default function membersOfHomes(person: Person) {
  return HouseholdMember.query()
    .whereIn('household_id', (homes) =>
      homes
        .from('household_members')
        .select('household_id')
        .where('person_id', person.id)
        .whereNull('moved_out_on')
        .whereNull('superseded_at')
    )
    .withScopes((members) => members.present())
    .where((seen) =>
      seen
        .where('household_members.person_id', person.id)
        .orWhereHas('person', (each) => each.withScopes((persons) => persons.shown()))
    )
    .preload('household')
    .preload('person')
    .orderBy(['household_id', 'moved_in_on', 'id'])
}
