import HouseholdMember from '#identity/models/household_member'
import type Territory from '#territories/models/territory'

const MOST = 50

/** Who lives in a household of a territory, is known by name and waits for staff to say that they do; by name if searched. */
export default function membersToConfirm(territory: Territory, search: string) {
  const members = HouseholdMember.query()
    .withScopes((scopes) => scopes.present())
    .whereHas('household', (household) =>
      household.whereIn('territory_id', (within) =>
        within
          .from('territories')
          .select('id')
          .whereRaw('path <@ cast(? as ltree)', [territory.path])
      )
    )
    .whereHas('person', (person) => {
      person.withScopes((persons) => persons.shown())
      person.whereIn('assurance_level', ['real_name', 'in_person'])
      if (search) person.whereRaw('position(? in name) > 0', [search])
    })
    .preload('household')
    .preload('person')
  return members.orderBy(['moved_in_on', 'id']).limit(MOST)
}
